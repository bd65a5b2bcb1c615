import { expect, test } from 'vitest';
import { pieces } from './met';

const marked = (passage: string, terms: string[]) =>
  pieces(passage, terms)
    .map(({ text, met }) => (met ? `[${text}]` : text))
    .join('');

test('words are marked by their stem, endings aside', () => {
  expect(marked('missed information at handover', ['handovers', 'information'])).toBe(
    'missed [information] at [handover]',
  );
  expect(marked('Nobody decides; decisions wait.', ['deciding'])).toBe('Nobody [decides]; decisions wait.');
});

test('short words must be the same, and a beginning alone is not enough', () => {
  expect(marked('we win and the winner is in', ['win', 'in'])).toBe('we [win] and the winner is [in]');
  expect(marked('information and informality', ['inform'])).toBe('information and informality');
});

test('nothing is lost of the passage', () => {
  const passage = '“All ok” – 3 × the same, naïve café';
  expect(pieces(passage, ['same']).map(({ text }) => text).join('')).toBe(passage);
});
