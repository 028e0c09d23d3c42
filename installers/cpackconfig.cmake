# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by cpack for each kind of package, when it is made. The version is the release's; between releases "+gitDATE" comes
# behind it (OFFICINA_PACKAGE_VERSION, which installers/build sets), so that a later package replaces an earlier one.
if(DEFINED ENV{OFFICINA_PACKAGE_VERSION})
    set(CPACK_PACKAGE_VERSION $ENV{OFFICINA_PACKAGE_VERSION})
endif()
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
endif()
