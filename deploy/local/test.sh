#!/bin/sh
# Every test, the browser's included.
. "$(dirname "$0")/common.sh"
need_java
need_node
need_chromium
# Two modules at a time: their tests wait for clocks, servers and browsers more than they compute.
maven -T 2 verify
