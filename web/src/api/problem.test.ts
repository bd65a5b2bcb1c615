import { expect, test } from 'vitest';
import { asProblem, ProblemError, toProblem, unreachable } from './problem';
import { worthAnotherTry } from './queries';

const BODY = { type: 't', title: 'Not ready', status: 503, detail: 'It starts.', do: 'Send it again.', errors: [] };

test('reads a problem document', () => {
  expect(toProblem(503, BODY)).toMatchObject({ ...BODY, message: 'Not ready: It starts.' });
});

test.each([undefined, null, 'text', 3, {}, { ...BODY, do: 7 }])('makes something of %j', (body) => {
  const problem = toProblem(500, body);
  expect(problem).toMatchObject({ status: 500, title: 'The server answered 500' });
  expect(problem.do).not.toBe('');
});

test('shows what was thrown, whatever it is', () => {
  expect(asProblem(new Error('x is undefined')).detail).toBe('x is undefined');
  expect(asProblem('oh').detail).toBe('oh');
  const own = unreachable();
  expect(asProblem(own)).toBe(own);
});

test('asks again only a server that says it is starting', () => {
  expect(worthAnotherTry(0, new ProblemError(BODY))).toBe(true);
  expect(worthAnotherTry(3, new ProblemError(BODY))).toBe(false);
  expect(worthAnotherTry(0, new ProblemError({ ...BODY, status: 409 }))).toBe(false);
  expect(worthAnotherTry(0, unreachable())).toBe(false);
});
