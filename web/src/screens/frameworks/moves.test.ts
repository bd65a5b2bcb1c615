import { expect, test } from 'vitest';
import { inside, moved } from './moves';

const extent = { rows: 30, columns: 4 };
const from = { row: 12, column: 1 };

test.each([
  ['ArrowUp', false, { row: 11, column: 1 }],
  ['ArrowDown', false, { row: 13, column: 1 }],
  ['ArrowLeft', false, { row: 12, column: 0 }],
  ['ArrowRight', false, { row: 12, column: 2 }],
  ['ArrowDown', true, { row: 29, column: 1 }],
  ['Home', false, { row: 12, column: 0 }],
  ['End', false, { row: 12, column: 3 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 29, column: 3 }],
  ['PageUp', false, { row: 2, column: 1 }],
  ['PageDown', false, { row: 22, column: 1 }],
])('%s with ctrl %s leads on', (key, ctrl, to) => {
  expect(moved(from, key, ctrl, extent)).toEqual(to);
});

test('other keys lead nowhere', () => {
  expect(moved(from, 'x', false, extent)).toBeNull();
});

test('the edges hold, headers included, the corner not', () => {
  expect(moved({ row: 29, column: 3 }, 'ArrowDown', false, extent)).toEqual({ row: 29, column: 3 });
  expect(moved({ row: 0, column: 2 }, 'ArrowUp', false, extent)).toEqual({ row: -1, column: 2 });
  expect(moved({ row: -1, column: 0 }, 'ArrowLeft', false, extent)).toEqual({ row: 0, column: -1 });
  expect(moved({ row: 0, column: -1 }, 'ArrowUp', false, extent)).toEqual({ row: 0, column: -1 });
  expect(moved({ row: 5, column: 0 }, 'PageUp', false, extent)).toEqual({ row: 0, column: 0 });
});

test('a grid that becomes smaller keeps the place inside', () => {
  expect(inside({ row: 12, column: 3 }, { rows: 3, columns: 2 })).toEqual({ row: 2, column: 1 });
});
