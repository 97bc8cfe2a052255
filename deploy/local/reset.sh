#!/bin/sh
# Clears the data of make run; the unpacked servers and the backups stay.
. "$(dirname "$0")/common.sh"
sh "$root/deploy/local/stop.sh"
[ -d "$home" ] || exit 0
find "$home" -mindepth 1 -maxdepth 1 ! -name cache ! -name backups -exec rm -rf {} +
echo "已清除 cleared: $home"
