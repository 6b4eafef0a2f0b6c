#!/bin/sh
# Installs the Debian packages that the build and the tests need, and only those that are missing.
# Prints nothing and touches nothing when everything is there.
set -eu

missing=""
need() { # need <package> <command>...: the package is missing unless one of the commands exists
    package=$1
    shift
    for command in "$@"; do
        if command -v "$command" >/dev/null 2>&1; then return 0; fi
    done
    missing="$missing $package"
}

need clang-19 clang-19
need lld-19 wasm-ld-19
need llvm-19 llvm-symbolizer-19
need emscripten emcc
need nodejs node
need npm npm
need chromium chromium chromium-browser google-chrome
[ -e /etc/ssl/certs/ca-certificates.crt ] || missing="$missing ca-certificates"

# The sanitizer runtimes are a package of their own.
echo 'int main(void) { return 0; }' | clang-19 -fsanitize=address -x c -o /dev/null - 2>/dev/null ||
    missing="$missing libclang-rt-19-dev"
[ -e /usr/include/simde/wasm/simd128.h ] || missing="$missing libsimde-dev"

[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "Missing tools, named by their Debian packages:$missing" >&2
    echo "This system has no apt-get: please install them by hand." >&2
    exit 1
fi
as_root=""
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "Missing Debian packages. As root: apt-get install --no-install-recommends$missing" >&2
        exit 1
    fi
    as_root="sudo"
fi
echo "Installing Debian packages:$missing"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get -qq update
# shellcheck disable=SC2086  # the list is meant to split
$as_root apt-get -qq install -y --no-install-recommends $missing >/dev/null
