import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { openBrowser } from './chromium';
import { Server } from './server';
import { tour } from './tour';

const FOLDER = process.env.SCREENSHOTS ?? fileURLToPath(new URL('../../output/screenshots', import.meta.url));

// Not named .test.ts: it checks nothing, it makes pictures for people to look at.
test('pictures of every screen', async () => {
  mkdirSync(FOLDER, { recursive: true });
  const [server, browser] = await Promise.all([Server.start(), openBrowser()]);
  let made = 0;
  try {
    await tour(browser, server, ['phone', 'desk'], async ({ screen, theme, size, page }) => {
      await page.screenshot({ path: `${FOLDER}/${screen.name}-${size}-${theme}.png` });
      made += 1;
    });
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`${made} pictures in ${FOLDER}`);
}, 600_000);
