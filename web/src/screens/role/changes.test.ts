import { expect, test } from 'vitest';
import { told } from './changes';

const about = { capability_id: 'coaching', name: 'Coaching' };

test('each change is a line, in words', () => {
  expect(
    told([
      { what: 'status', before: 'draft', after: 'validated' },
      { what: 'dropped', ...about, before: 3 },
      { what: 'focus', ...about, before: true, after: false },
      { what: 'level', ...about, before: 3, after: 4 },
    ]),
  ).toEqual(['Draft → Validated', 'Removed: Coaching, level 3', 'Coaching: no longer in focus', 'Coaching: level 3 → 4']);
});

test('one or two weights are told, more are counted', () => {
  const weight = { what: 'weight', ...about, before: 20, after: 25 } as const;
  expect(told([weight])).toEqual(['Coaching: weight 20% → 25%']);
  expect(told([weight, weight, weight])).toEqual(['Weights of 3 capabilities']);
});
