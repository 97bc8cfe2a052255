# Sourced by the scripts beside it.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
home=${DUBAN_HOME:-$root/.duban}
maven() { "$root/services/mvnw" -B -f "$root/services/pom.xml" "$@"; }

# embedded MAIN: a program of services/embedded
embedded() {
    target=$root/services/embedded/target
    java -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dduban.repository.root="$root" \
        -cp "$target/classes:$(cat "$target/launcher.classpath")" "$@"
}

# die CHINESE ENGLISH: one clear line
die() {
    echo "✗ $1 · $2" >&2
    exit 1
}

# major PROGRAM ARGUMENT...: the first number a program prints about its version, 0 without the program
major() {
    command -v "$1" >/dev/null || { echo 0; return; }
    found=$("$@" 2>&1 | sed -n 's/^[^0-9]*\([0-9][0-9]*\).*/\1/p' | head -n 1)
    echo "${found:-0}"
}

# install PACKAGE...: by the system's package manager, where we may
install_packages() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "安装 installing: $*"
        { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null
    elif [ "$(id -u)" = 0 ] && command -v dnf >/dev/null; then
        dnf install -y -q "$@"
    elif [ "$(uname)" = Darwin ] && command -v brew >/dev/null; then
        brew install "$@"
    else
        return 1
    fi
}

need_java() {
    [ -z "${JAVA_HOME:-}" ] || PATH=$JAVA_HOME/bin:$PATH
    [ "$(major javac -version)" -ge 17 ] ||
        die "缺少 JDK 17 或更新版本（需要 javac）" "a JDK 17 or newer is missing (javac is needed)"
}

need_node() {
    if [ "$(major node --version)" -lt 20 ] || ! command -v npm >/dev/null; then
        install_packages nodejs npm || true
    fi
    [ "$(major node --version)" -ge 20 ] && command -v npm >/dev/null ||
        die "缺少 Node.js 20 或更新版本及 npm" "Node.js 20 or newer with npm is missing"
}

# A name of its own: command -v finds functions too.
find_chromium() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" && return
    done
    return 1
}

need_chromium() {
    [ -n "${CHROMIUM:-}" ] || find_chromium >/dev/null || install_packages chromium || true
    [ -n "${CHROMIUM:-}" ] || find_chromium >/dev/null ||
        die "浏览器测试需要 Chromium：请安装，或用 CHROMIUM 指明其路径" "the browser tests need Chromium: install it, or set CHROMIUM to its path"
}
