import { expect, test } from 'vitest';
import { matches } from './words';

const one = { title: 'Keep more customers', status: 'proposal' } as const;

test('every word must stand in the title, in any order and case', () => {
  expect(matches(one, ' CUSTOMERS  keep', null)).toBe(true);
  expect(matches(one, 'keep fewer', null)).toBe(false);
});

test('the status counts as well', () => {
  expect(matches(one, '', 'proposal')).toBe(true);
  expect(matches(one, 'keep', 'accepted')).toBe(false);
});

test('what has no title is found by what stands in its place', () => {
  expect(matches({ title: null, status: 'interview' }, 'untitled', null)).toBe(true);
});
