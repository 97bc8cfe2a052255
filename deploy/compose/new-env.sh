#!/bin/sh
# Writes into .env at the root of the checkout a fresh random secret for every variable docker-compose.yml insists on; what
# stands there already stays as it is, so that it also serves after an update that asks for more.
set -eu
cd "$(dirname "$0")/../.."
umask 077
touch .env
sed -n 's/.*\${\([A-Z_]*\):?.*/\1/p' docker-compose.yml | sort -u | while read -r name; do
    grep -q "^$name=" .env || echo "$name=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')" >>.env
done
echo "已写入 written: .env"
