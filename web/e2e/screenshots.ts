import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { borrow } from './shared';
import { everyView, tour } from './tour';
import { still } from './visit';

const FOLDER = process.env.SCREENSHOTS ?? fileURLToPath(new URL('../../output/screenshots', import.meta.url));

// Not named .test.ts: it checks nothing, it makes pictures for people to look at.
test('pictures of every screen', async () => {
  mkdirSync(FOLDER, { recursive: true });
  const { server, browser } = await borrow();
  let made = 0;
  await tour(browser, server, everyView(['phone', 'desk']), async ({ screen, theme, size, page }) => {
    await still(page);
    await page.screenshot({ path: `${FOLDER}/${screen.name}-${size}-${theme}.png` });
    made += 1;
  });
  console.log(`${made} pictures in ${FOLDER}`);
}, 600_000);
