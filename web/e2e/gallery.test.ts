import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe';
import { borrow } from './shared';
import { SIZES } from './visit';

let vite: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  vite = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  await vite.listen();
  ({ browser } = await borrow());
});
afterAll(async () => {
  await vite?.close();
});

test.each([
  { theme: 'light', size: 'desk' },
  { theme: 'dark', size: 'narrow' },
] as const)(
  'axe finds nothing in the shared components, $theme, $size',
  async ({ theme, size }) => {
    const page = await browser.newPage({ viewport: SIZES[size], colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto(`${vite.resolvedUrls?.local[0] ?? ''}gallery.html`);
    await page.getByRole('heading', { name: 'Components' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const folder = process.env.SCREENSHOTS;
    if (folder) await page.screenshot({ path: `${folder}/gallery-${size}-${theme}.png`, fullPage: true });
    await page.getByRole('button', { name: 'Revoke the key' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    expect(await violations(page)).toEqual([]);
    await page.close();
  },
);
