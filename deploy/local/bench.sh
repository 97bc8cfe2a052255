#!/bin/sh
# Measures the product, started anew beside whatever runs, and prints a table. Letters a to l choose: bench.sh a d
. "$(dirname "$0")/common.sh"
sh "$root/deploy/local/build.sh"
need_java
umask 077
bench=$root/services/bench/target
exec java -Xmx1g -XX:+UseSerialGC -Dduban.repository.root="$root" -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
    -cp "$bench/classes:$(cat "$bench/bench.classpath")" cn.duban.bench.Bench "$@"
