# What this machine is, what is on it, and what follows from it. Sourced by common.sh, which sets root; PlatformScriptTest
# walks it with faked programs. Only what POSIX knows: macOS brings BSD tools, Debian's sh is dash.

# platform: linux-amd64, linux-arm64, darwin-amd64, darwin-arm64; musl or unknown where the servers have no programs for it
platform() {
    case "$(uname -s) $(uname -m)" in
        "Linux x86_64") glibc linux-amd64 ;;
        "Linux aarch64" | "Linux arm64") glibc linux-arm64 ;;
        "Darwin x86_64") echo darwin-amd64 ;;
        "Darwin arm64") echo darwin-arm64 ;;
        *) echo unknown ;;
    esac
}

glibc() {
    if ldd --version 2>&1 | grep -qi musl; then echo musl; else echo "$1"; fi
}

has() { command -v "$1" >/dev/null 2>&1; }

# node_serves: whether the system's Node.js and npm can build the page (20.19, 22.12 or newer)
node_serves() {
    has node && has npm || return 1
    version=$(node --version 2>/dev/null | sed 's/^v//')
    major=${version%%.*}
    rest=${version#*.}
    minor=${rest%%.*}
    case $major$minor in '' | *[!0-9]*) return 1 ;; esac
    { [ "$major" -eq 20 ] && [ "$minor" -ge 19 ]; } || { [ "$major" -eq 22 ] && [ "$minor" -ge 12 ]; } || [ "$major" -gt 22 ]
}

# registry: the npm registry that is configured here, if any; no address is written in this project
registry() {
    if [ -n "${npm_config_registry:-}" ]; then
        echo "$npm_config_registry"
    elif has npm; then
        npm config get registry 2>/dev/null
    else
        sed -n 's/^registry *= *//p' "$HOME/.npmrc" 2>/dev/null | head -n 1
    fi | sed 's|/*$||'
}

# node_row: package, version and sum of the Node.js for this machine
node_row() {
    case $(platform) in musl | unknown) return 1 ;; esac
    machine=$(uname -m)
    [ "$(uname -s) $machine" != "Linux arm64" ] || machine=aarch64
    sed -n "s/^$(uname -s) $machine //p" "$root/deploy/local/node.txt"
}

# package_manager: the one that may be used here without asking
package_manager() {
    if [ "$(uname -s)" = Darwin ]; then
        has brew && echo brew
    elif [ "$(id -u)" = 0 ]; then
        for name in apt-get dnf apk; do
            has "$name" && echo "$name" && return
        done
    fi
    return 0
}

# node_plan: where the page's Node.js comes from: system, cached, fetch, install (by the package manager) or none
node_plan() {
    if node_serves; then
        echo system
    elif [ -x "$(node_home)/bin/node" ]; then
        echo cached
    elif [ -n "$(node_row)" ] && [ -n "$(registry)" ] && { has curl || has wget; }; then
        echo fetch
    elif [ -n "$(package_manager)" ]; then
        echo install
    else
        echo none
    fi
}

node_version() {
    sed -n 's/^Linux x86_64 [^ ]* \([^ ]*\) .*/\1/p' "$root/deploy/local/node.txt"
}

node_home() { echo "$cache/node/$(node_version)-$(platform)"; }

# chromium_plan: which browser the tests use: given (CHROMIUM), found (then its path), install or playwright (its own)
chromium_plan() {
    if [ -n "${CHROMIUM:-}" ]; then
        echo given
    elif path=$(find_chromium); then
        echo "found $path"
    elif [ -n "$(package_manager)" ]; then
        echo install
    else
        echo playwright
    fi
}

# A name of its own: command -v finds functions too.
find_chromium() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" && return
    done
    for name in "Google Chrome" Chromium; do
        app="${applications:-/Applications}/$name.app/Contents/MacOS/$name"
        [ ! -x "$app" ] || { echo "$app" && return; }
    done
    return 1
}

# install_packages PACKAGE...: by the system's package manager, where we may; a failure is told by what is missing then
install_packages() {
    manager=$(package_manager)
    [ -n "$manager" ] || return 1
    echo "安装 installing: $*"
    case $manager in
        apt-get) { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null ;;
        dnf) dnf install -y -q "$@" ;;
        apk) apk add -q "$@" ;;
        brew) brew install -q "$@" ;;
    esac
}

# download ADDRESS FILE
download() {
    if has curl; then curl -fsSL -o "$2" "$1"; else wget -q -O "$2" "$1"; fi
}

# sum512 FILE
sum512() {
    if has sha512sum; then sha512sum "$1"; else shasum -a 512 "$1"; fi | sed 's/ .*//'
}

# fetch_package FOLDER PACKAGE VERSION SUM: a package of the npm registry, checked and unpacked into a folder
fetch_package() {
    archive=$1.tgz
    download "$(registry)/$2/-/$2-$3.tgz" "$archive" || return 1
    if [ "$(sum512 "$archive")" != "$4" ]; then
        rm -f "$archive"
        echo "✗ $2 $3：校验和不符，已丢弃 · wrong checksum, thrown away" >&2
        return 1
    fi
    mkdir -p "$1"
    tar -xzf "$archive" -C "$1" && rm -f "$archive"
}

# fetch_node: Node.js and npm into the cache; the folder appears under its name only when it is whole
fetch_node() {
    target=$(node_home)
    part=$cache/node/part.$$
    mkdir -p "$part/bin"
    # shellcheck disable=SC2046  # a row is three words
    fetch_package "$part/node" $(node_row) && fetch_package "$part/npm" $(sed -n 's/^any any //p' "$root/deploy/local/node.txt") || {
        rm -rf "$part"
        return 1
    }
    mv "$part/node/package/bin/node" "$part/bin/node"
    chmod +x "$part/bin/node"
    for name in npm npx; do
        printf '#!/bin/sh\nhere=$(cd "$(dirname "$0")" && pwd)\nexec "$here/node" "$here/../npm/package/bin/%s-cli.js" "$@"\n' "$name" >"$part/bin/$name"
        chmod +x "$part/bin/$name"
    done
    rm -rf "$part/node"
    mv "$part" "$target" 2>/dev/null || rm -rf "$part"
    [ -x "$target/bin/node" ]
}
