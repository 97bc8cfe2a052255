#!/bin/sh
# Sends wrong requests to every operation of a running make run. Arguments: seed, requests for each: fuzz.sh 7 500
. "$(dirname "$0")/common.sh"
need_java
bench=$root/services/bench/target
# Not build.sh: what runs must not be rebuilt under its feet.
[ -f "$bench/bench.classpath" ] || maven -q package -DskipTests -pl bench -am
exec java -Xmx256m -XX:+UseSerialGC -Dduban.repository.root="$root" \
    -cp "$bench/classes:$(cat "$bench/bench.classpath")" cn.duban.bench.Fuzz "$@"
