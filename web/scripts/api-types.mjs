// Writes src/api/schema.d.ts from the API's own OpenAPI document; with --check only says whether it is stale.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = fileURLToPath(new URL('../src/api/schema.d.ts', import.meta.url));
const HEADER = '// Made by `npm run generate` from the OpenAPI document of the API. Do not edit.\n\n';

const command = `${root}.venv/bin/capwright`;
if (!existsSync(command)) {
  console.error('The API is not installed, so its document cannot be read. Run `make install` in the top folder first.');
  process.exit(1);
}
const { status, stdout, stderr } = spawnSync(command, ['openapi'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
if (status !== 0) {
  console.error(`\`capwright openapi\` failed:\n${stderr}`);
  process.exit(1);
}
const document = JSON.parse(stdout);
const fresh = HEADER + astToString(await openapiTS(document, { alphabetize: true }));

if (!process.argv.includes('--check')) {
  writeFileSync(target, fresh);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== fresh) {
  console.error('src/api/schema.d.ts is stale: the API has changed. Run `npm run generate`, then `npm run build`.');
  process.exit(1);
}
