#!/bin/sh
# Brings a stopped product back: restore.sh MOMENT REPLACE, see make help.
. "$(dirname "$0")/common.sh"
need_java
umask 077
heap=512m
[ -f "$root/services/embedded/target/launcher.classpath" ] || sh "$root/deploy/local/build.sh"
embedded cn.duban.embedded.launcher.RestoreMain "$1" "$([ "$2" = yes ] && echo replace)"
