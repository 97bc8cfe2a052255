#!/bin/sh
# Stops a run of this checkout in order, from another terminal.
. "$(dirname "$0")/common.sh"
pid=$(cat "$home/run.pid" 2>/dev/null || true)
if [ -n "$pid" ] && ps -p "$pid" -o args= 2>/dev/null | grep -q cn.duban.embedded.launcher.Launcher; then
    kill -TERM "$pid"
    while kill -0 "$pid" 2>/dev/null; do sleep 0.2; done
else
    echo "没有在运行 not running"
fi
