# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Prepares and enters the environment in which Officina is built and run: the system itself
# where it is new enough, a contained Debian 13 (made by tools/contained.sh) where it is
# not. Promise: nothing is installed before the user was told what and how, releases are
# never mixed on the user's system, and when all is there nothing is done.

. "$project/tools/contained.sh"

# "native", "contained", or ends with a message.
kind_of_system() {
    [[ -r /etc/os-release ]] || die "This system does not say what it is (/etc/os-release is missing). $unsupported"
    # shellcheck disable=SC1091
    (
        . /etc/os-release
        family=" ${ID:-} ${ID_LIKE:-} "
        command -v apt-get >/dev/null && [[ $family = *\ debian\ * || $family = *\ ubuntu\ * ]] ||
            die "Officina's tools know Debian and Ubuntu, and this is ${PRETTY_NAME:-another system}. $unsupported"
        if [[ $ID = debian ]]; then
            # Testing and unstable carry no version.
            if [[ ${VERSION_ID:-99} -ge 13 ]]; then echo native; else echo contained; fi
        elif dpkg --compare-versions "$(candidate_version qt6-base-dev)" ge 6.8; then
            echo native
        else
            echo contained
        fi
    )
}
unsupported='Build it there with CMake instead; README.md lists what it needs.'

candidate_version() { apt-cache policy "$1" | sed -n 's/^ *Candidate: //p'; }

# Debian and Ubuntu packages that are not installed, of those named.
missing_packages() {
    local package
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) = installed ]] || echo "$package"
    done
}

# Installs packages on the user's system, telling first. Their services are not wanted:
# they are neither started now nor at the next boot.
install_packages() {
    local as_root=()
    if [[ $(id -u) -ne 0 ]]; then
        command -v sudo >/dev/null ||
            die "Officina needs packages that are not installed: $*. Install them as root, then try again."
        as_root=(sudo)
    fi
    say "Installing with apt-get${as_root[0]:+ (through sudo)}: $*"
    say "The services among them are left stopped and disabled."
    "${as_root[@]}" bash "$project/tools/install.sh" "$@" >"$cache/install.log" 2>&1 ||
        die "The packages could not be installed: $(first_error "$cache/install.log"). Is there network, and room on the disk? The whole record is in $cache/install.log."
}

# The line of a record that says what went wrong, as far as one can tell.
first_error() { grep -m1 -E '^(E|error|Err)[: ]' "$1" || tail -n1 "$1"; }

# in_environment COMMAND...: replaces the shell with the command, in the environment.
in_environment() {
    local kind missing
    kind=$(kind_of_system)
    mkdir -p "$cache" 2>/dev/null || die "The cache folder $cache cannot be made. Set XDG_CACHE_HOME to a folder you can write."
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_BASEDIR=$project CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    if [[ $kind = native ]]; then
        mapfile -t missing < <(missing_packages $(wanted_packages))
        if [[ ${#missing[@]} -gt 0 ]]; then install_packages "${missing[@]}"; fi
        export OFFICINA_ENVIRONMENT=native
        exec "$@"
    fi
    make_contained
    enter_contained "$@"
}
