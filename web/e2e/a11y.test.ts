import { expect, test } from 'vitest';
import { violations } from './axe';
import { openBrowser } from './chromium';
import { Server } from './server';
import { EVERY_SIZE, tour } from './tour';
import { THEMES } from './visit';

test('axe finds nothing on any screen, in either scheme, at any width, and nothing sticks out sideways', async () => {
  const [server, browser] = await Promise.all([Server.start(), openBrowser()]);
  const found: string[] = [];
  const screens = new Set<string>();
  let checked = 0;
  try {
    await tour(browser, server, EVERY_SIZE, async ({ screen, theme, size, page, complaints }) => {
      const where = `${screen.name}, ${theme}, ${size}`;
      screens.add(screen.name);
      checked += 1;
      const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      found.push(...(await violations(page)).map((one) => `${where}: ${one}`));
      found.push(...complaints.map((one) => `${where}: ${one}`));
      if (sticksOut > 0) found.push(`${where}: ${sticksOut} px wider than the window`);
    });
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(
    `${screens.size} screens × ${THEMES.length} themes × ${EVERY_SIZE.length} widths: ${checked} checked, ${found.length} violations`,
  );
  expect(found).toEqual([]);
}, 600_000);
