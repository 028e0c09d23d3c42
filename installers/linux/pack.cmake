# SPDX-License-Identifier: GPL-3.0-or-later
#
# What an installation makes while it installs. Promise: the same files give the same bytes; dates are those of
# SOURCE_DATE_EPOCH where it is set.

# Packs a file by gzip, without name and time in it.
function(pack file target)
    get_filename_component(folder ${target} DIRECTORY)
    file(MAKE_DIRECTORY ${folder})
    execute_process(COMMAND gzip -9nc ${file} OUTPUT_FILE ${target} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# What Debian wants to be told of each version of a package, in its form; what changed is in NEWS.
function(write_debian_changelog package version file)
    if(DEFINED ENV{OFFICINA_PACKAGE_VERSION})
        set(version $ENV{OFFICINA_PACKAGE_VERSION})
    endif()
    set(maintainer "The Officina developers <officina@officina.invalid>")
    if(DEFINED ENV{OFFICINA_MAINTAINER})
        set(maintainer $ENV{OFFICINA_MAINTAINER})
    endif()
    string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
    file(WRITE ${file} "${package} (${version}) unstable; urgency=medium\n\n  * What changed is told in NEWS.\n\n"
        " -- ${maintainer}  ${day}\n")
endfunction()
