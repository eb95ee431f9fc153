#!/bin/sh
# Prepares this machine for one task: missing system packages and the Python libraries in .venv.
#
#   sh scripts/setup.sh run         what the program needs
#   sh scripts/setup.sh test        and what the tests need: a screen, a bus, pop-ups, a reader of PDF
#   sh scripts/setup.sh soak        and a clock that can be turned forward
#   sh scripts/setup.sh documents   and LibreOffice
#   sh scripts/setup.sh package     the program's needs and what PyInstaller calls
#   sh scripts/setup.sh tools       .venv alone
#
# When everything is there it says nothing and takes a fraction of a second.
set -eu
cd "$(dirname "$0")/.."
PATH=$PATH:/usr/sbin:/sbin # ldconfig stands there, outside an ordinary user's path
export UV_NATIVE_TLS="${UV_NATIVE_TLS:-1}" # an agency's own certificate is known to the system alone

say() { printf 'yingsu: %s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }

# --- what must be found on the system, and the Debian package that brings it -----------------

needs() {
    case $1 in
        tools) return ;;
        test) needs run ;;
        soak | documents) needs test ;;
        package) needs run ;;
    esac
    case $1 in
        run) cat <<'LIST' ;;
libEGL.so.1              libegl1
libGL.so.1               libgl1
libX11.so.6              libx11-6
libX11-xcb.so.1          libx11-xcb1
libdbus-1.so.3           libdbus-1-3
libfontconfig.so.1       libfontconfig1
libfreetype.so.6         libfreetype6
libglib-2.0.so.0         libglib2.0-0
libxcb-cursor.so.0       libxcb-cursor0
libxcb-icccm.so.4        libxcb-icccm4
libxcb-image.so.0        libxcb-image0
libxcb-keysyms.so.1      libxcb-keysyms1
libxcb-randr.so.0        libxcb-randr0
libxcb-render-util.so.0  libxcb-render-util0
libxcb-render.so.0       libxcb-render0
libxcb-shape.so.0        libxcb-shape0
libxcb-shm.so.0          libxcb-shm0
libxcb-sync.so.1         libxcb-sync1
libxcb-util.so.1         libxcb-util1
libxcb-xfixes.so.0       libxcb-xfixes0
libxcb-xkb.so.1          libxcb-xkb1
libxkbcommon-x11.so.0    libxkbcommon-x11-0
libxkbcommon.so.0        libxkbcommon0
notify-send              libnotify-bin
chinese-font             fonts-noto-cjk
LIST
        test) cat <<'LIST' ;;
Xvfb                     xvfb
xauth                    xauth
dbus-run-session         dbus
dunst                    dunst
pdftotext                poppler-utils
LIST
        soak) echo faketime faketime ;;
        documents) echo soffice libreoffice-writer ;;
        package) echo objdump binutils ;;
    esac
}

has() {
    case $1 in
        chinese-font) has_chinese_font ;;
        *.so.*) [ -z "$libraries" ] || case $libraries in *"$1 "*) ;; *) false ;; esac ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

has_chinese_font() {
    if command -v fc-list >/dev/null; then
        [ -n "$(fc-list :lang=zh family)" ]
    else
        find /usr/share/fonts /usr/local/share/fonts "${HOME:-/nonexistent}/.local/share/fonts" \
            -iname '*cjk*' -o -iname '*wqy*' -o -iname 'source*han*' 2>/dev/null | grep -q .
    fi
}

# Sets `missing` and `packages`: what is not there, and where Debian keeps it.
look_round() {
    missing= packages=
    libraries=$(ldconfig -p 2>/dev/null || true)
    while read -r thing package; do
        if [ -n "$thing" ] && ! has "$thing"; then
            missing="$missing $thing" packages="$packages $package"
        fi
    done <<LIST
$(needs "$task")
$(venv_package)
LIST
}

install_packages() {
    if ! command -v apt-get >/dev/null; then
        say "This system has no apt-get; please install what brings:$missing"
        return
    fi
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        say 'System packages are missing and this account may not install them. Please run:'
        say "sudo apt-get update && sudo apt-get install -y --no-install-recommends$packages"
        return
    fi
    say "Installing system packages:$packages"
    apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300"
    install="install -y --no-install-recommends $packages"
    # The lists of packages are fetched only where they are absent or too old to serve.
    # shellcheck disable=SC2086 # several words on purpose
    { $apt --simulate $install >/dev/null 2>&1 && $apt $install >/dev/null; } ||
        { $apt update && $apt $install >/dev/null; } ||
        say 'apt-get did not succeed; its own words stand above.'
}

prepare_system() {
    [ "$(uname -s)" = Linux ] || return 0
    look_round
    [ -n "$missing" ] || return 0
    install_packages
    look_round
    # A missing font or pop-up service is borne with; without its libraries Qt does not start.
    case $missing in
        *.so.* | *python-venv*) stop "Cannot go on without:$missing" ;;
        ?*) say "Going on without:$missing" ;;
    esac
}

# --- Python and .venv --------------------------------------------------------------------------

# Prints the real interpreter, also when python3 is a shim or belongs to a virtual environment.
find_python() {
    for name in python3 python3.13 python3.12 python3.11 python3.14; do
        "$name" -c 'import sys
if sys.version_info < (3, 11): sys.exit(1)
print(sys._base_executable)' 2>/dev/null && return
    done
    return 1
}

version_of() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null; }

venv_is_ready() {
    cmp -s requirements.lock .venv/installed.lock &&
        .venv/bin/python -c 'import sys, importlib.util as find
sys.exit(sys.version_info < (3, 11) or find.find_spec("PySide6") is None)' 2>/dev/null
}

# On Debian `python3 -m venv` is a package of its own, and PyInstaller wants Python as a library.
venv_package() {
    case $python in /usr/bin/*) ;; *) return 0 ;; esac
    version=$(version_of "$python")
    if ! venv_is_ready && ! command -v uv >/dev/null; then
        "$python" -c 'import ensurepip, venv' 2>/dev/null || echo "python-venv python$version-venv"
    fi
    [ "$task" != package ] || echo "libpython$version.so.1.0 libpython$version"
}

# What was read of the wheels: Qt 6.10 and newer need glibc 2.34, on ARM 2.39.
system_fits_the_lock() {
    case $(uname -m) in aarch64) oldest=2.39 ;; *) oldest=2.34 ;; esac
    glibc=$(getconf GNU_LIBC_VERSION 2>/dev/null) || return 0
    [ "$(printf '%s\n' "$oldest" "${glibc#* }" | sort -V | head -n 1)" = "$oldest" ]
}

ranges() {
    "$python" -c 'import tomllib
project = tomllib.load(open("pyproject.toml", "rb"))["project"]
print(*project["dependencies"], *project["optional-dependencies"]["dev"], sep="\n")'
}

# uv knows nothing of pip's settings (a mirror, a proxy), so where it cannot fetch, pip may.
install_with_uv() {
    command -v uv >/dev/null &&
        uv venv --quiet --allow-existing --python "$python" .venv &&
        uv pip install --quiet --python .venv/bin/python -r "$1"
}

install_with_pip() {
    "$python" -m venv .venv &&
        .venv/bin/python -m pip install --quiet --disable-pip-version-check -r "$1"
}

prepare_venv() {
    say "Installing the Python libraries into .venv ($("$python" --version), some 150 MB to fetch)"
    [ "$(version_of .venv/bin/python)" = "$(version_of "$python")" ] || rm -rf .venv
    rm -f .venv/installed.lock
    requirements=requirements.lock
    if ! system_fits_the_lock; then
        say 'This system is older than the newest Qt; taking versions from the ranges instead.'
        mkdir -p build
        requirements=build/ranges.txt
        ranges >"$requirements"
    fi
    install_with_uv "$requirements" || install_with_pip "$requirements" ||
        stop 'The Python libraries could not be installed; the reason stands above.'
    cp requirements.lock .venv/installed.lock
}

# --- the order of work ---------------------------------------------------------------------------

task=${1:-run}
case $task in
    run | test | soak | documents | package | tools) ;;
    *) stop "There is no task '$task'; see the head of scripts/setup.sh." ;;
esac
python=$(find_python) || stop 'Python 3.11 or newer is needed, and no python3, python3.11, python3.12 or python3.13 here is one; please install it and start again.'
prepare_system
venv_is_ready || prepare_venv
