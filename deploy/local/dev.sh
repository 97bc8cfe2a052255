#!/bin/sh
# One service with live reload, beside a make run that leaves it out.
. "$(dirname "$0")/common.sh"
need_java
service=${1:-}
all="registry hazard incident accountability portal"
case " $all " in *" $service "*) [ -n "$service" ] ;; *) service= ;; esac
[ -n "$service" ] || die "请指明服务：make dev SERVICE=hazard" "name a service: make dev SERVICE=hazard (one of: $all)"
[ -f "$root/services/embedded/target/launcher.classpath" ] && [ -f "$home/postgres/pgdata/postmaster.pid" ] ||
    die "请先在另一终端执行 make run WITHOUT=$service" "run this first, in another terminal: make run WITHOUT=$service"
umask 077
embedded cn.duban.embedded.launcher.EnvironmentMain "$service" >"$home/dev-$service.env"
set -a
. "$home/dev-$service.env"
set +a
rm -f "$home/dev-$service.env"
# What Maven's own JVM needs to check the code while it compiles, the one that compiles again needs too.
compiles=$(tr '\n' ' ' <"$root/services/.mvn/jvm.config")
maven -pl "$service" -am -Dskip.page=true -Dskip.page.tests=true -Dspotless.check.skip=true \
    -Ddebug="${DEBUG:-false}" -Djvm.args="$compiles -Xmx640m -Duser.timezone=Asia/Shanghai -Dfile.encoding=UTF-8" compile quarkus:dev
