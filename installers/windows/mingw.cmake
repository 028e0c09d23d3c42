# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiles for Windows on x86-64 with Debian's mingw-w64, threads the POSIX way (the standard library's threads take it).
# What is linked comes from OFFICINA_WINDOWS_PREFIX (installers/windows/libraries makes it); programs that run while
# building come from this system.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(target x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${target}-gcc-posix)
set(CMAKE_CXX_COMPILER ${target}-g++-posix)
set(CMAKE_RC_COMPILER ${target}-windres)
set(CMAKE_AR ${target}-ar CACHE FILEPATH "")
set(CMAKE_RANLIB ${target}-ranlib CACHE FILEPATH "")
set(OFFICINA_WINDOWS_PREFIX $ENV{OFFICINA_WINDOWS_PREFIX})
set(CMAKE_FIND_ROOT_PATH ${OFFICINA_WINDOWS_PREFIX} /usr/${target})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} ${OFFICINA_WINDOWS_PREFIX}/lib/pkgconfig)
