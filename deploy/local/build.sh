#!/bin/sh
# Builds what is out of date, without tests. Nothing newer than the last build: nothing to do.
. "$(dirname "$0")/common.sh"
need_platform
need_java
need_node

stamp=$root/services/target/built
outdated() {
    [ -f "$stamp" ] || return 0
    for service in registry hazard incident accountability portal; do
        [ -f "$root/services/$service/target/quarkus-app/quarkus-run.jar" ] || return 0
    done
    [ -f "$root/services/embedded/target/launcher.classpath" ] || return 0
    [ -n "$(find "$root/services" "$root/bpmn" \
        \( -name target -o -name node_modules -o -name dist \) -prune -o -type f -newer "$stamp" -print 2>/dev/null | head -n 1)" ]
}

if outdated; then
    echo "构建 building (log: $home/build.log)"
    mkdir -p "$home" "$(dirname "$stamp")"
    started=$home/build.started
    : >"$started"
    maven -q package -DskipTests >"$home/build.log" 2>&1 || {
        grep -m 20 -E 'ERROR' "$home/build.log" >&2 || tail -n 20 "$home/build.log" >&2
        die "构建失败，见 $home/build.log" "the build failed, see $home/build.log"
    }
    embedded cn.duban.embedded.launcher.Prepare
    mv "$started" "$stamp"
fi
