import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { globalSetup: ['e2e/global.ts'], include: ['e2e/screenshots.ts'], hookTimeout: 120_000 },
});
