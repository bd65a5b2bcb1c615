import type { Browser, Page } from 'playwright-core';
import { furnish, type Screen } from './screens';
import type { Server } from './server';
import { SIZES, type Size, type Theme, THEMES, visit } from './visit';

export interface Stop {
  screen: Screen;
  theme: Theme;
  size: Size;
  page: Page;
  complaints: string[];
}

/** Goes to every screen in both schemes at the given sizes, and calls `look` at each once its content is there. */
export async function tour(browser: Browser, server: Server, sizes: Size[], look: (stop: Stop) => Promise<void>): Promise<void> {
  const screens = await furnish(server);
  for (const size of sizes) {
    for (const theme of THEMES) {
      const { context, page, complaints } = await visit(browser, server, { size, theme });
      for (const screen of screens) {
        await page.goto(screen.path);
        await page.locator(screen.ready ?? 'h1').first().waitFor({ state: 'attached' });
        // No request for a moment: what a screen asks for has come. (It keeps no connection open.)
        await page.waitForLoadState('networkidle');
        await look({ screen, theme, size, page, complaints: complaints.splice(0) });
      }
      const signIn = { name: 'sign-in', path: '/sign-in' };
      await context.clearCookies();
      await page.goto(signIn.path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      complaints.splice(0); // 401 is what a page without a session is told
      await look({ screen: signIn, theme, size, page, complaints: [] });
      await context.close();
    }
  }
}

export const EVERY_SIZE = Object.keys(SIZES) as Size[];
