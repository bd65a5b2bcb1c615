// Prints the gzipped size of each chunk. Fails when what the first page loads before lazy parts is too large.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 200;
const folder = fileURLToPath(new URL('../../api/web_files/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${folder}.vite/manifest.json`, 'utf8'));

const gzipped = (file) => gzipSync(readFileSync(folder + file), { level: 9 }).length / 1000;
const initial = new Set();
const collect = (key) => {
  const chunk = manifest[key];
  if (!chunk || initial.has(chunk.file)) return;
  initial.add(chunk.file);
  for (const style of chunk.css ?? []) initial.add(style);
  for (const other of chunk.imports ?? []) collect(other);
};
// The screen behind / is lazy for the bundler, yet every first visit needs it: it counts.
for (const key of ['index.html', 'src/screens/talk/index.tsx']) collect(key);

// From the manifest, not from the folder, which keeps the parts of earlier builds for a day.
const built = new Set(Object.values(manifest).flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]));
const rows = [...built]
  .filter((file) => /\.(js|css)$/.test(file))
  .map((file) => ({ file, size: gzipped(file) }))
  .map((row) => ({ ...row, when: initial.has(row.file) ? 'first' : 'later' }))
  .sort((a, b) => a.when.localeCompare(b.when) || b.size - a.size);
for (const { file, size, when } of rows) console.log(`${size.toFixed(1).padStart(7)} kB  ${when}  ${file}`);

const sum = (kind) =>
  rows.filter((row) => row.when === 'first' && row.file.endsWith(kind)).reduce((total, row) => total + row.size, 0);
console.log(
  `${sum('.js').toFixed(1).padStart(7)} kB  JavaScript of a first visit, gzipped; limit ${LIMIT_KB}` +
    ` (and ${sum('.css').toFixed(1)} kB of CSS)`,
);
process.exit(sum('.js') <= LIMIT_KB ? 0 : 1);
