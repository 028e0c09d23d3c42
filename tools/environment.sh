# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Prepares and enters the environment in which Officina is built and run: the system itself
# where it is new enough, a contained Debian 13 (made by tools/contained.sh) where it is
# not. Promise: nothing is installed before the user was told what and how, releases are
# never mixed on the user's system, and when all is there nothing is done.

. "$project/tools/contained.sh"

unsupported='Build it there with CMake instead; README.md lists what it needs.'

# "native", "contained", or ends with a message.
kind_of_system() {
    [[ -r /etc/os-release ]] || die "This system does not say what it is (/etc/os-release is missing). $unsupported"
    # shellcheck disable=SC1091
    (
        . /etc/os-release
        if ! command -v apt-get >/dev/null || [[ " ${ID:-} ${ID_LIKE:-} " != *\ debian\ * ]]; then
            die "Officina's tools know Debian and Ubuntu, and this is ${PRETTY_NAME:-another system}. $unsupported"
        fi
        # Testing and unstable carry no version.
        if [[ $ID = debian && ${VERSION_ID:-99} -ge 13 ]] || [[ $ID != debian ]] && has_the_versions; then
            echo native
        else
            echo contained
        fi
    )
}

# Whether an Ubuntu has the Qt and the libssh that Officina needs.
has_the_versions() {
    [[ -n $(candidate_version qt6-base-dev) ]] || refresh_lists
    dpkg --compare-versions "$(candidate_version qt6-base-dev)" ge 6.8 &&
        dpkg --compare-versions "$(candidate_version libssh-dev)" ge 0.11.5
}

candidate_version() { apt-cache policy "$1" | sed -n 's/^ *Candidate: //p'; }

refresh_lists() {
    say "Refreshing the package lists with apt-get update"
    as_root apt-get update -q >"$cache/install.log" 2>&1 || :
}

# Runs a command as root: through sudo where needed.
as_root() { if [[ $(id -u) -eq 0 ]]; then "$@"; else sudo "$@"; fi; }

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
    [[ $(id -u) -eq 0 ]] || command -v sudo >/dev/null ||
        die "Packages are missing, and there is no sudo here to install them. Run as root: apt-get install $*"
    say "Installing with apt-get: $*"
    say "The services among them are left stopped and disabled."
    as_root bash "$project/tools/install.sh" "$@" >"$cache/install.log" 2>&1 ||
        die "The packages could not be installed: $(first_error "$cache/install.log"). Is there network, and room on the disk? The whole record is in $cache/install.log."
}

# The line of a record that says what went wrong, as far as one can tell.
first_error() { grep -m1 -iE '^(E|error|err|sudo)[: ]' "$1" || tail -n1 "$1"; }

# in_environment COMMAND...: replaces the shell with the command, in the environment.
in_environment() {
    local kind missing
    mkdir -p "$cache" 2>/dev/null && [[ -w $cache ]] || die "The cache folder $cache cannot be made. Set XDG_CACHE_HOME to a folder you can write."
    kind=$(kind_of_system)
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
