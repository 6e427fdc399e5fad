// Gives the browser tests a Chromium where this machine has none: unpacks the one of the npm package into the folder named on the command line.
// "chromium" there starts it; libraries and fonts that the machine lacks come from the package, for that process only.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const [folder, wanted] = process.argv.slice(2);
const launcher = path.join(folder, 'chromium');
const installed = [wanted, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', launcher];
if (installed.some((file) => fs.existsSync(file)) || process.platform !== 'linux' || process.arch !== 'x64') process.exit(0);

const packed = path.join('node_modules', '@sparticuz', 'chromium', 'bin');
const unpacked = path.join(folder, 'unpacked');
fs.mkdirSync(unpacked, { recursive: true });
const binary = path.join(unpacked, 'chromium');
fs.writeFileSync(binary, inflate('chromium.br'), { mode: 0o755 });
for (const archive of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
  execFileSync('tar', ['--extract', '--directory', unpacked], { input: inflate(archive) });
}

const settings = [];
if (execFileSync('ldd', [binary]).includes('not found')) settings.push(`LD_LIBRARY_PATH='${path.join(unpacked, 'lib')}'`);
if (!fs.existsSync('/etc/fonts/fonts.conf')) {
  const fonts = path.join(unpacked, 'fonts.conf');
  fs.writeFileSync(fonts, `<fontconfig><dir>${path.join(unpacked, 'fonts')}</dir><cachedir>${path.join(unpacked, 'cache')}</cachedir></fontconfig>\n`);
  settings.push(`FONTCONFIG_FILE='${fonts}'`);
}
fs.writeFileSync(launcher, `#!/bin/sh\nexec env ${settings.join(' ')} '${binary}' "$@"\n`, { mode: 0o755 });
console.log(`Chromium for the browser tests: ${launcher}`);

function inflate(file) {
  return zlib.brotliDecompressSync(fs.readFileSync(path.join(packed, file)));
}
