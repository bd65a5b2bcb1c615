import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
// The Host stays the browser's own: the API refuses changes that seem to come from another origin.
const api = { target: process.env.CAPWRIGHT_URL ?? 'http://127.0.0.1:8000', changeOrigin: false };

export default defineConfig({
  plugins: [react(), precompress(), tidy()],
  resolve: { alias: { '@': here('./src') } },
  build: {
    outDir: here('../api/web_files'),
    // Pages that are open keep loading the parts of the build they came from; `tidy` takes those away later.
    emptyOutDir: false,
    target: 'es2022',
    // The Content-Security-Policy lets fonts and scripts come from our own address only, never from data: URLs.
    assetsInlineLimit: 0,
    manifest: true,
    reportCompressedSize: false,
    // `npm run size` watches what counts: what a first visit loads, compressed.
    chunkSizeWarningLimit: 1000,
  },
  server: { port: 5173, proxy: { '/v1': api, '/health': api } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    // Starting a window anew for each file took four fifths of the time.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000, // a slow machine is no failure
  },
});

const assets = here('../api/web_files/assets');
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Writes .gz and .br beside each hashed asset, so that the server compresses nothing while it serves. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    closeBundle() {
      for (const name of readdirSync(assets).filter((one) => /\.(js|css|svg)$/.test(one))) {
        const file = join(assets, name);
        if (existsSync(`${file}.br`)) continue;
        const bytes = readFileSync(file);
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }));
      }
    },
  };
}

/** Removes what earlier builds left, once it is a day old. A build writes all of its own files anew. */
function tidy(): Plugin {
  return {
    name: 'tidy',
    apply: 'build',
    buildStart() {
      if (!existsSync(assets)) return;
      for (const name of readdirSync(assets)) {
        const file = join(assets, name);
        if (Date.now() - statSync(file).mtimeMs > KEPT_MS) rmSync(file, { force: true });
      }
    },
  };
}
