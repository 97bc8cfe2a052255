#!/bin/sh
# Every test, the browser's included.
. "$(dirname "$0")/common.sh"
need_java
need_node
need_chromium
maven verify
