# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the scripts of installers/windows share: an environment of their own, with the compiler for
# Windows and Wine beside the packages of tools/, and where the libraries for Windows are kept. Promise: neither the
# environment of tools/ nor that of the Linux packages is touched.

. "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/../lib.sh"

root_name=root-windows
further_packages=$project/installers/windows/packages.txt
# Made once: the libraries take most of an hour to build, and change only with Debian's.
windows_cache=$cache/windows
# shellcheck disable=SC2034
{
    prefix=$windows_cache/prefix
    windows_name=officina-$(package_version | tr '~+' '--')-windows-x86_64
}
