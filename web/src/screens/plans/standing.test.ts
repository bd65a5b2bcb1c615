import { expect, test } from 'vitest';
import { standing } from './standing';

const plan = { start: '2026-03-02', end: '2026-04-12', weeks: 6 };
const on = (day: string) => standing(plan, new Date(`${day}T15:00:00`));

test.each([
  ['2026-01-05', 'Begins in 8 weeks'],
  ['2026-02-20', 'Begins in 10 days'],
  ['2026-03-01', 'Begins tomorrow'],
  ['2026-03-02', 'Week 1 of 6'],
  ['2026-03-08', 'Week 1 of 6'],
  ['2026-03-09', 'Week 2 of 6'],
  ['2026-04-12', 'Week 6 of 6'],
  ['2026-04-13', 'Over'],
])('on %s: %s', (day, said) => {
  expect(on(day)).toBe(said);
});

test('late in the evening it is still the same day', () => {
  expect(standing(plan, new Date('2026-03-08T23:59:00'))).toBe('Week 1 of 6');
});
