import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { unpackChromium } from './chromium';

/** Once before all browser tests: the client as it is now, and a browser. */
export async function setup(): Promise<void> {
  const web = fileURLToPath(new URL('..', import.meta.url));
  if (!process.env.CAPWRIGHT_WEB_BUILT) {
    // Vitest says `test` here, and React would be built with all its checks.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { cwd: web, stdio: 'inherit', env });
  }
  if (!process.env.CAPWRIGHT_CHROMIUM) await unpackChromium();
}
