#!/bin/sh
# Plays a scenario against a running make run.
. "$(dirname "$0")/common.sh"
need_java
bench=$root/services/bench/target
# Not build.sh: what runs must not be rebuilt under its feet.
[ -f "$bench/bench.classpath" ] || maven -q package -DskipTests -pl bench -am
exec java -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dduban.repository.root="$root" \
    -cp "$bench/classes:$(cat "$bench/bench.classpath")" cn.duban.bench.demo.Demo
