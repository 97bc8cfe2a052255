#!/bin/sh
# Every test, the browser's included.
. "$(dirname "$0")/common.sh"
need_platform
need_java
need_node
need_chromium
# Several modules at a time: their tests wait for clocks and servers as well as compute.
maven -T 3 -Dall-tests verify
