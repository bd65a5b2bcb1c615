import { mergeConfig } from 'vitest/config';
import e2e from './vitest.e2e.config';

const config = mergeConfig(e2e, {});
config.test = { ...config.test, include: ['e2e/screenshots.ts'] };
export default config;
