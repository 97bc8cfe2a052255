#!/bin/sh
# Backs up a product, running or not. By cron: 0 3 * * * make -C /path/to/duban backup
. "$(dirname "$0")/common.sh"
need_java
umask 077
heap=512m
[ -f "$root/services/embedded/target/launcher.classpath" ] || sh "$root/deploy/local/build.sh"
embedded cn.duban.embedded.launcher.BackupMain
