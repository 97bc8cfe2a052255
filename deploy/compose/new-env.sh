#!/bin/sh
# Writes .env at the root of the checkout with a fresh random secret for every variable docker-compose.yml insists on.
set -eu
cd "$(dirname "$0")/../.."
[ ! -e .env ] || { echo ".env 已存在 · .env exists already" >&2; exit 1; }
umask 077
sed -n 's/.*\${\([A-Z_]*\):?.*/\1/p' docker-compose.yml | sort -u | while read -r name; do
    echo "$name=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')"
done >.env
echo "已写入 written: .env"
