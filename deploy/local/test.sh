#!/bin/sh
# Every test, the browser's included.
. "$(dirname "$0")/common.sh"
need_platform
need_java
need_node
need_chromium

# said last, where it is seen: modules run side by side, and what one says of a failure is buried by the next
say_failures() {
    find "$root"/services/*/target/surefire-reports -name 'TEST-*.xml' -newer "$began" -exec awk '
        /<testcase / { test = $0; sub(/.* classname="/, "", test); sub(/".*/, "", test)
                       name = $0; sub(/.*<testcase name="/, "", name); sub(/".*/, "", name) }
        /<(failure|error)[ >]/ { print "✗ " test "." name; left = 12 }
        left > 0 { print substr($0, 1, 400); left-- }
        /<\/(failure|error)>/ { left = 0 }' {} +
}

began=$(mktemp)
trap 'rm -f "$began"' EXIT
# Several modules at a time: their tests wait for clocks and servers as well as compute.
maven -T 3 -Dall-tests verify || { failed=$?; say_failures; exit "$failed"; }
