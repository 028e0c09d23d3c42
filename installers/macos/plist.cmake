# SPDX-License-Identifier: GPL-3.0-or-later
#
# write_plist(TEMPLATE FILE): with the version, the oldest macOS and the languages that translations/ has. By itself, so
# that a test on another system writes it too:
#   cmake -DTEMPLATE=Info.plist.in -DFILE=Info.plist -DPROJECT_VERSION=1.2.3 -DOFFICINA_MACOS=12.0 -P plist.cmake
function(write_plist template file)
    set(languages "")
    file(GLOB translations ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../translations/officina_*.ts)
    foreach(translation IN LISTS translations)
        string(REGEX REPLACE "^.*officina_(.*)[.]ts$" "\\1" code ${translation})
        string(APPEND languages "\n        <string>${code}</string>")
    endforeach()
    configure_file(${template} ${file} @ONLY)
endfunction()
if(CMAKE_SCRIPT_MODE_FILE)
    write_plist(${TEMPLATE} ${FILE})
endif()
