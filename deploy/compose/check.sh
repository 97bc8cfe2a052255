#!/bin/sh
# Checks docker-compose.yml against the Compose schema and for common slips, as far as that goes without an engine.
set -eu
cd "$(dirname "$0")/../.."
exec npx --yes dclint@3.1.0 --max-warnings 3 docker-compose.yml
