# Sourced by the scripts beside it.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
home=${DUBAN_HOME:-$root/.duban}
cache=${DUBAN_CACHE_DIR:-$root/.duban/cache}
. "$root/deploy/local/platform.sh"
maven() { "$root/services/mvnw" -B -f "$root/services/pom.xml" "$@"; }

# embedded MAIN: a program of services/embedded
embedded() {
    target=$root/services/embedded/target
    java -Xmx${heap:-96m} -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dduban.repository.root="$root" \
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

need_java() {
    [ -z "${JAVA_HOME:-}" ] || PATH=$JAVA_HOME/bin:$PATH
    [ "$(major javac -version)" -ge 17 ] ||
        die "缺少 JDK 17 或更新版本（需要 javac）" "a JDK 17 or newer is missing (javac is needed)"
}

# need_platform: said before anything is built for a machine the servers do not run on
need_platform() {
    case $(platform) in
        musl) die "Alpine（musl）上没有可用的 PostgreSQL：请用 glibc 发行版，或用 docker-compose.yml" \
            "there is no PostgreSQL for Alpine (musl): take a distribution with glibc, or docker-compose.yml" ;;
        unknown) die "没有适合本机（$(uname -s) $(uname -m)）的 PostgreSQL：请用 docker-compose.yml，或自备服务器（见 README）" \
            "there is no PostgreSQL for $(uname -s) $(uname -m): take docker-compose.yml, or servers of your own (README)" ;;
    esac
}

need_node() {
    plan=$(node_plan)
    if [ "$plan" = fetch ]; then
        echo "获取 fetching: Node.js $(node_version) → $cache/node"
        if fetch_node; then plan=cached; elif [ -n "$(package_manager)" ]; then plan=install; else plan=none; fi
    fi
    case $plan in
        cached) PATH=$(node_home)/bin:$PATH ;;
        install) if [ "$(package_manager)" = brew ]; then install_packages node; else install_packages nodejs npm; fi || true ;;
    esac
    node_serves || die "缺少 Node.js 20.19、22.12 或更新版本及 npm：请安装，或把 npm_config_registry 设为一个 npm 仓库，由构建自行获取" \
        "Node.js 20.19, 22.12 or newer with npm is missing: install it, or set npm_config_registry to an npm registry and the build fetches it"
}

need_chromium() {
    plan=$(chromium_plan)
    if [ "$plan" = install ]; then
        install_packages chromium || true
        plan=$(chromium_plan)
    fi
    case $plan in
        found*) CHROMIUM=${plan#found } && export CHROMIUM ;;
        install | playwright)
            echo "没有 Chromium（可用 CHROMIUM 指明路径），由 Playwright 自行下载 · no Chromium here (CHROMIUM may name one): Playwright fetches its own" ;;
    esac
}
