#!/bin/sh
# Builds the page into the folder given, doing nothing where nothing changed since the last time.
#   build.sh OUTPUT
set -eu
out=$1
if [ package-lock.json -nt node_modules/.package-lock.json ] || [ ! -d node_modules ]; then
    npm ci --no-audit --no-fund
    touch node_modules/.package-lock.json
fi
if [ ! -f dist/index.html ] || [ -n "$(find src public build index.html package.json vite.config.ts -newer dist/index.html -print 2>/dev/null | head -n 1)" ]; then
    npm run build
    touch dist/index.html
fi
mkdir -p "$out"
rm -rf "${out:?}/assets"
cp -R dist/. "$out/"
