// Unpacks the Chromium of the browser tests into TMPDIR (target/browser) and prints where it is.
import fs from 'node:fs';
fs.mkdirSync(process.env.TMPDIR, { recursive: true });
const chromium = (await import('@sparticuz/chromium')).default;
console.log(await chromium.executablePath());
