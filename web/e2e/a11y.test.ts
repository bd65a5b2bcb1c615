import { expect, test } from 'vitest';
import { violations } from './axe';
import { borrow } from './shared';
import { EVERY_SIZE, everyView, tour, type View } from './tour';

/** `make a11y` looks at everything everywhere; `make test` at each screen in both schemes, wide and narrow. */
const VIEWS: readonly View[] =
  process.env.A11Y === 'full'
    ? everyView(EVERY_SIZE)
    : [
        { theme: 'light', size: 'desk' },
        { theme: 'dark', size: 'narrow' },
      ];

test('axe finds nothing on any screen, in either scheme, and nothing sticks out sideways', async () => {
  const { server, browser } = await borrow();
  const found: string[] = [];
  const screens = new Set<string>();
  let checked = 0;
  await tour(browser, server, VIEWS, async ({ screen, theme, size, page, complaints }) => {
    const where = `${screen.name}, ${theme}, ${size}`;
    screens.add(screen.name);
    checked += 1;
    const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    found.push(...(await violations(page)).map((one) => `${where}: ${one}`));
    found.push(...complaints.map((one) => `${where}: ${one}`));
    if (sticksOut > 0) found.push(`${where}: ${sticksOut} px wider than the window`);
  });
  const count = (key: keyof View) => new Set(VIEWS.map((view) => view[key])).size;
  console.log(
    `${screens.size} screens × ${count('theme')} themes, ${count('size')} widths: ${checked} checked, ${found.length} violations`,
  );
  expect(found).toEqual([]);
}, 600_000);
