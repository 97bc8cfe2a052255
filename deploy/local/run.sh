#!/bin/sh
# Everything on this machine, until Ctrl-C.
. "$(dirname "$0")/common.sh"
sh "$root/deploy/local/build.sh"
need_java
umask 077
embedded=$root/services/embedded/target
exec java -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dduban.repository.root="$root" \
    -cp "$embedded/classes:$(cat "$embedded/launcher.classpath")" cn.duban.embedded.launcher.Launcher
