# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What installers/build and installers/test share: the environment with the packages of
# installers/packages.txt beside those of tools/, and what the artefacts are called. Promise: the
# environment of tools/ is left as it is.

. "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/../tools/lib.sh"

root_name=root-packaging
further_packages=$project/installers/packages.txt
packages=$project/build/packages

# With the licences of what is bundled, which the environment of tools/ does without.
mmdebstrap() { command mmdebstrap "$@" --dpkgopt='path-include=/usr/share/doc/*/copyright'; }

# When the sources became what they are, in seconds: the time of the last commit. What is made from them bears it, so
# that the same sources give the same files. Sources without their history have a file that tells it.
source_time() {
    if [[ -e $project/.git ]]; then project_git log -1 --format=%ct; else cat "$project/.source-time"; fi
}

# The version of the packages. Before a release it is "0.1.0~git20261129.1a2b3c4", which every package manager takes for
# older than 0.1.0; "+changes": of a tree that differs from that commit.
package_version() {
    local version commit
    version=$(sed -n 's/^project(officina VERSION \([0-9.]*\).*/\1/p' "$project/CMakeLists.txt")
    if [[ ! -e $project/.git ]]; then
        cat "$project/.package-version"
    elif [[ $(project_git tag --points-at HEAD) = *"v$version"* ]]; then
        echo "$version"
    else
        commit=$(project_git rev-parse --short=7 HEAD)
        [[ -z $(project_git status --porcelain) ]] || commit+=+changes
        echo "$version~git$(date -u -d "@$(source_time)" +%Y%m%d).$commit"
    fi
}
