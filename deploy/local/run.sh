#!/bin/sh
# Everything on this machine, until Ctrl-C.
. "$(dirname "$0")/common.sh"
sh "$root/deploy/local/build.sh"
need_java
umask 077
# WITHOUT=hazard: that one runs elsewhere, from an IDE or by make dev
if [ -n "${1:-}" ]; then
    DUBAN_SERVICES=
    for service in registry hazard incident accountability portal; do
        [ "$service" = "$1" ] || DUBAN_SERVICES="$DUBAN_SERVICES $service"
    done
    export DUBAN_SERVICES
fi
embedded=$root/services/embedded/target
exec java -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dduban.repository.root="$root" \
    -cp "$embedded/classes:$(cat "$embedded/launcher.classpath")" cn.duban.embedded.launcher.Launcher
