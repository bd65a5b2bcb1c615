import { expect, test } from 'vitest';
import { partWords } from './parts';

test('a model that is off says what that means and how to switch it on', () => {
  const words = partWords('model', { state: 'off', ready: false, needed: false });
  expect(words).toMatchObject({ label: 'Search by meaning', state: 'Off' });
  expect(words.about).toContain('CAPWRIGHT_EMBEDDINGS=on');
});

test('a needed part that is away is told as what it is', () => {
  expect(partWords('database', { state: 'down', ready: false, needed: true })).toEqual({
    label: 'Database',
    state: 'Not reachable',
    about: 'Capwright can’t answer without it.',
  });
});

test('parts and states of a newer server are shown by their own names', () => {
  expect(partWords('mail_queue', { state: 'draining', ready: true, needed: false })).toEqual({
    label: 'Mail queue',
    state: 'Draining',
    about: '',
  });
});
