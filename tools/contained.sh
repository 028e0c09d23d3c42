# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The contained Debian 13 for an older Debian or Ubuntu: a folder in the cache with its own
# /usr, made by mmdebstrap and entered with bwrap, so that nothing of Debian 13 reaches the
# user's system. Promise: it is made once, appears whole or not at all, another list of packages
# has another one, and two calls at once make one. One that programs still run in stays: a clone
# of the project with another list takes nothing from under them. A script that wants more
# packages than tools/packages.txt names them in further_packages and its own root in root_name.

release=trixie
needed_megabytes=2000

# What the packages and the way of installing them come to, in twelve digits.
root_stamp() {
    { cat "$project/tools/packages.txt" ${further_packages:+"$further_packages"}; declare -f run_mmdebstrap mmdebstrap || :; } |
        sha256sum | cut -c1-12
}

# Its file tells when it was last entered.
root_is_ready() { [[ -e $root/.officina ]]; }

make_contained() {
    local host_packages=(mmdebstrap bubblewrap debian-archive-keyring) missing
    [[ $(id -u) -eq 0 ]] || host_packages+=(uidmap)
    mapfile -t missing < <(missing_packages "${host_packages[@]}")
    if [[ ${#missing[@]} -gt 0 ]]; then install_packages "${missing[@]}"; fi
    if root_is_ready; then return; fi
    exec {lock}>"$root.lock"
    if ! flock -n "$lock"; then
        say "Waiting for another call that is making the contained Debian."
        flock "$lock"
    fi
    if ! root_is_ready; then build_root; fi
    exec {lock}>&-
}

build_root() {
    local fresh=$root.new sources
    discard_unused 1440 # what was not entered for a day
    [[ $(free_megabytes) -ge $needed_megabytes ]] || discard_unused 0
    [[ $(free_megabytes) -ge $needed_megabytes ]] ||
        die "The contained Debian takes 2 GB and $cache has $(free_megabytes) MB free. Free some, or set XDG_CACHE_HOME to a folder elsewhere."
    say "This system is older than Qt 6.8, so Officina is built in a contained Debian 13."
    say "Making it in $root (once; about a minute, 2 GB). Nothing else is installed."
    sources=$(debian_sources)
    discard "$fresh"
    if ! run_mmdebstrap "$fresh" "$sources" >"$root.log" 2>&1; then
        discard "$fresh"
        if [[ $(free_megabytes) -lt 100 ]]; then die "The disk of $cache became full while the contained Debian was being made. Free 2 GB and try again."; fi
        die "The contained Debian could not be made: $(first_error "$root.log"). The whole record is in $root.log; trying again starts afresh."
    fi
    touch "$fresh/.officina"
    mv "$fresh" "$root"
}

free_megabytes() { df --output=avail -m "$cache" | tail -1; }

# discard_unused MINUTES: the contained Debians of other lists that nobody entered for that long and nothing runs in.
discard_unused() {
    local name=${root_name:-root} old
    for old in "$cache/$name" "$cache/$name"-*; do
        if [[ -d $old && $old != "$root" && ${old##*/} =~ ^$name(-[0-9a-f]{12})?$ ]] && ! is_used "$old" &&
            [[ -z $(find "$old/.officina" -mmin -"$1" 2>/dev/null) ]]; then
            discard "$old"
            rm -f "$old.log" "$old.lock"
        fi
    done
}

# Whether a process has the folder, or one in it, mounted.
is_used() { grep -qsF -e "${cache##*/}/${1##*/} " -e "${cache##*/}/${1##*/}/" /proc/[0-9]*/mountinfo; }

discard() { [[ ! -e $1 ]] || { chmod -R u+w "$1" 2>/dev/null || :; rm -rf --one-file-system "$1"; }; }

# The lines of sources.list for Debian 13, on the mirrors that this machine's apt uses: the
# first archive that has the release, and the first that has its security updates.
debian_sources() {
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg mirror suite found=' '
    while read -r mirror; do
        for suite in "$release" "$release-updates" "$release-security"; do
            if [[ $found != *" $suite "* ]] && answers "$mirror/dists/$suite/InRelease"; then
                found+="$suite "
                echo "deb [signed-by=$keyring] $mirror $suite main"
            fi
        done
    done < <(mirrors)
    [[ $found = *" $release "* ]] ||
        die "No mirror with Debian 13 ($release) answered among those of this machine's apt. Check the network, or name a Debian mirror in OFFICINA_DEBIAN_MIRROR."
}

# The archives that this machine's apt is configured with, after those the user names.
mirrors() {
    tr -s ' ' '\n' <<<"${OFFICINA_DEBIAN_MIRROR:-}" | sed '/^$/d'
    apt-get indextargets --format '$(COMPONENT) $(SITE)' 2>/dev/null | sed -n 's,^main \(.*[^/]\)/*$,\1,p' | sort -u
}

# Whether apt, with the proxy and the credentials it is configured with, can fetch an address.
answers() {
    local file=$cache/probe status=0
    rm -f "$file"
    /usr/lib/apt/apt-helper -o Acquire::Retries=0 -o Acquire::http::Timeout=20 \
        download-file "$1" "$file" >/dev/null 2>&1 || status=1
    rm -f "$file"
    return $status
}

# run_mmdebstrap FOLDER SOURCES
run_mmdebstrap() {
    local options=(--variant=minbase --format=directory --skip=check/empty
        --include="$(wanted_packages | paste -sd,)"
        --aptopt='APT::Install-Recommends "false"'
        --aptopt='Acquire::Languages "none"'
        --dpkgopt=force-unsafe-io
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*'
        --dpkgopt='path-exclude=/usr/share/info/*' --dpkgopt='path-exclude=/usr/share/locale/*'
        --dpkgopt='path-exclude=/usr/share/qt6/doc/*' --dpkgopt='path-exclude=/usr/share/vulkan/*'
        --customize-hook='rm -f "$1/etc/resolv.conf" && touch "$1/etc/resolv.conf"')
    local line
    while read -r line; do
        options+=(--aptopt="$line")
    done < <(apt-config dump | grep -E '^Acquire::(https?::.*|Check-.*|Retries) "' | sed 's/;$//')
    if [[ $(id -u) -eq 0 ]]; then
        mmdebstrap --mode=root "${options[@]}" "$release" "$1" - <<<"$2"
    else
        # Unpacked again as the user, whose files they then are.
        mkdir "$1"
        mmdebstrap --mode=unshare "${options[@]/--format=directory/--format=tar}" "$release" - - <<<"$2" |
            tar -x --no-same-owner --exclude='./dev/*' -C "$1"
    fi
}

# enter_contained COMMAND...: replaces the shell with the command inside the root. The
# user's folders are at the same paths, processes and network are shared with the system.
enter_contained() {
    local binds=() path
    touch "$root/.officina"
    # First all that is not the system's own, then by name what may lie below what is.
    for path in /* "${visible_folders[@]}"; do
        case $path in
            / | /bin | /sbin | /lib* | /usr | /etc | /dev | /proc | /sys | /run | /boot | /var | /lost+found) ;;
            *) [[ ! -d $path || -L $path ]] || binds+=(--bind-try "$path" "$path") ;;
        esac
    done
    # The system's own zone and name, and the user, whom Debian 13's passwd does not know.
    for path in /etc/resolv.conf /etc/hosts; do
        [[ ! -e $path ]] || binds+=(--ro-bind "$(realpath "$path")" "$path")
    done
    if [[ $(id -u) -ne 0 ]]; then
        name_the_user
        binds+=(--ro-bind "$cache/passwd" /etc/passwd --ro-bind "$cache/group" /etc/group)
    fi
    if [[ -z ${TZ:-} && -L /etc/localtime ]]; then
        TZ=$(realpath /etc/localtime | sed 's,.*/zoneinfo/,,')
        export TZ
    fi
    bwrap --bind "$root" / true 2>"$cache/bwrap.log" ||
        die "The contained Debian cannot be entered here ($(head -1 "$cache/bwrap.log")). The system must allow user namespaces; a container needs them from its host."
    # What points at the compilers and libraries of the system outside would mix the two.
    unset CC CXX CPATH LIBRARY_PATH LD_LIBRARY_PATH LD_PRELOAD PKG_CONFIG_PATH CMAKE_PREFIX_PATH \
        PYTHONHOME PYTHONPATH QT_PLUGIN_PATH
    export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    make_locale
    export OFFICINA_ENVIRONMENT=contained
    # The command ends when the caller ends bwrap, which does not hand signals on.
    exec bwrap --bind "$root" / --dev-bind /dev /dev --dev-bind /proc /proc --ro-bind-try /sys /sys \
        "${binds[@]}" --chdir "$PWD" -- setpriv --pdeathsig TERM -- "$@"
}

# A user list of Debian 13 with the user in it. Written anew and renamed, because another
# call may be reading it.
name_the_user() {
    { cat "$root/etc/passwd"; getent passwd "$(id -u)" | sed 's,[^:]*$,/bin/bash,'; } >"$cache/passwd.$$"
    { cat "$root/etc/group"; getent group "$(id -g)"; } >"$cache/group.$$"
    mv "$cache/passwd.$$" "$cache/passwd"
    mv "$cache/group.$$" "$cache/group"
}

# The user's own language, which the contained Debian does not know from the start.
make_locale() {
    local wanted=${LC_ALL:-${LANG:-C}}
    local name=${wanted%%.*}
    [[ $name =~ ^[a-z]+_[A-Z]+$ && ! -e $root/usr/lib/locale/$name.utf8 ]] || return 0
    bwrap --bind "$root" / --dev /dev localedef --no-archive -i "$name" -f UTF-8 "$name.UTF-8" 2>/dev/null || :
}

root=$cache/${root_name:-root}-$(root_stamp)
