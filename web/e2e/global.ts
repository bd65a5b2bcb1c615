import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackChromium } from './chromium';
import { PID_FILE } from './server';

/** Once before all browser tests: the client as it is now, and a browser. Once after them: no server is left. */
export async function setup(): Promise<() => void> {
  const web = fileURLToPath(new URL('..', import.meta.url));
  if (!process.env.CAPWRIGHT_WEB_BUILT) {
    // Vitest says `test` here, and React would be built with all its checks.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { cwd: web, stdio: 'inherit', env });
  }
  if (!process.env.CAPWRIGHT_CHROMIUM) await unpackChromium();
  const folder = mkdtempSync(join(tmpdir(), 'capwright-e2e-'));
  process.env.CAPWRIGHT_E2E_FOLDER = folder;
  return () => clear(folder);
}

/** Workers are ended without a word, so that the servers they started and shared are still there. */
function clear(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name, PID_FILE);
    if (!existsSync(file)) continue;
    try {
      process.kill(Number(readFileSync(file, 'utf8')), 'SIGKILL');
    } catch {
      // It is gone already.
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
