#!/usr/bin/env bash
# Installs the pinned browser libraries once for each state of package-lock.json.
set -euo pipefail
cd "$(dirname "$0")"
stamp=node_modules/.installed
if [ -f "$stamp" ] && cmp -s package-lock.json "$stamp"; then exit 0; fi
npm ci --ignore-scripts --prefer-offline --no-audit --no-fund
cp package-lock.json "$stamp"
