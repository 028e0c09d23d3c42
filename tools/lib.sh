# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the scripts of tools/ share: where the project and its cache are, messages, and
# enter_environment, which every script calls first. Promise: after enter_environment the
# script runs where all of tools/packages.txt is installed, or has ended with a message of
# one or two sentences and a status other than 0.

set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/officina
# Folders that the environment must have at the same path, wherever they lie.
visible_folders=("$HOME" "$project" "$PWD" "$cache" "${XDG_STATE_HOME:-}" "${XDG_RUNTIME_DIR:-}" "${TMPDIR:-}")

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# The head comment of a script is its help: printed without the marks.
show_help() { sed -n '2,/^[^#]/{/SPDX/d;/shellcheck/d;s/^# \{0,1\}//p}' "$1" | sed '/./,$!d'; }

# further_packages: the file of those that one script alone takes, where there is one.
wanted_packages() {
    sed 's/#.*//' "$project/tools/packages.txt" ${further_packages:+"$further_packages"} | tr -s ' \n' '\n' | grep .
}

# Runs the calling script again inside the prepared environment, unless it is there already.
enter_environment() {
    local script
    script=$(realpath "$0")
    if [[ -z ${OFFICINA_ENVIRONMENT:-} ]]; then
        # shellcheck source=tools/environment.sh
        . "$project/tools/environment.sh"
        in_environment "$script" "$@"
    fi
}

project_git() { git -c safe.directory="$project" -C "$project" "$@"; }

# The project's C++ files, one a line; also where the sources are without their history.
project_sources() {
    cd "$project"
    if [[ -e .git ]] && project_git ls-files '*.cpp' '*.h' 2>/dev/null | grep .; then return; fi
    find . -path ./build -prune -o \( -name '*.cpp' -o -name '*.h' \) -printf '%P\n' | sort
}

# Both in a shell of their own: the script stays in the folder that relative paths of its arguments start at.
# configure_preset PRESET: makes the build folder of a preset of CMakePresets.json, unless it is there.
configure_preset() (
    folder=build/$1
    cd "$project" || exit 1
    [[ ! -f $folder/build.ninja ]] || exit 0
    say "Configuring $folder"
    cmake --preset "$1" >"$cache/configure.log" 2>&1 || { cat "$cache/configure.log" >&2; exit 1; }
)

# build_preset PRESET [TARGET...]: builds a preset, configuring it first where that was not done.
build_preset() (
    preset=$1
    shift
    configure_preset "$preset" || exit 1
    cd "$project" || exit 1
    cmake --build --preset "$preset" ${1:+--target "$@"}
)
