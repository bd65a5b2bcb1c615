import { expect, test } from 'vitest';
import { say } from './When';

const now = new Date(2027, 2, 10, 15, 0);

test.each([
  [new Date(2027, 2, 10, 14, 59, 30), 'just now'],
  [new Date(2027, 2, 10, 14, 20), '40 minutes ago'],
  [new Date(2027, 2, 10, 9, 0), '6 hours ago'],
  [new Date(2027, 2, 9, 22, 0), 'yesterday'],
  [new Date(2027, 2, 5, 8, 0), '5 days ago'],
  [new Date(2027, 0, 3, 8, 0), '3 January'],
  [new Date(2026, 11, 24, 8, 0), '24 December 2026'],
  [new Date(2027, 2, 11, 9, 0), 'tomorrow'],
])('%s is said as %s', (at, words) => {
  expect(say(at, now)).toBe(words);
});
