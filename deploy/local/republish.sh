#!/bin/sh
# Lets every service of a running product send again what it ever sent.
. "$(dirname "$0")/common.sh"
need_java
umask 077
[ -f "$root/services/embedded/target/launcher.classpath" ] || sh "$root/deploy/local/build.sh"
embedded cn.duban.embedded.launcher.RepublishMain
