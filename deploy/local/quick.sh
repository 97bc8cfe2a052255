#!/bin/sh
# The tests that need no server: plain ones, architecture, models, and the page's types, words and shared parts.
. "$(dirname "$0")/common.sh"
need_java
need_node

page() {
    cd "$root/services/webui"
    [ -d node_modules ] || npm ci --silent
    npx tsc --noEmit
    npx vitest run src/app src/shared
}

# by what a test stands on, so that a new one is in without being named anywhere
plain() {
    find "$root"/services/*/src/test -name '*Test.java' -exec grep -LE '@QuarkusTest|Servers|process.Ports|PostgresServer|KafkaServer|KeycloakServer|Stage' {} + |
        sed 's|.*/\([A-Za-z0-9]*\)\.java|\1|' | sort -u | paste -sd, -
}

mkdir -p "$home"
page >"$home/quick-page.log" 2>&1 &
page=$!
maven -q -T 2 -Dall-tests -Dskip.page=true -Dskip.page.tests=true -Dsurefire.failIfNoSpecifiedTests=false -Dtest="$(plain)" test
wait "$page" || { tail -n 60 "$home/quick-page.log"; exit 1; }
echo "✓ quick"
