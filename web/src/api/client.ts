import createClient from 'openapi-fetch';
import { reportLost, reportReached } from './connection';
import { ProblemError, toProblem, unreachable } from './problem';
import type { components, paths } from './schema';

/** A value of the API by its name in the OpenAPI document. */
export type Api<Name extends keyof components['schemas']> = components['schemas'][Name];

let onSignedOut: () => void = () => undefined;

/** Sets what happens when the server no longer knows who is asking. */
export function whenSignedOut(then: () => void): void {
  onSignedOut = then;
}

/** `fetch` that knows the connection: a request that reaches nobody throws a problem of status 0. */
export async function reach(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(input, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    reportLost();
    throw unreachable();
  }
  reportReached();
  // A token that is not known is answered with 401 as well; that is the sign-in screen's to say.
  if (answer.status === 401 && !new URL(answer.url || '/', location.origin).pathname.endsWith('/sessions')) onSignedOut();
  return answer;
}

/** The typed client. The session cookie goes along by itself; wrap calls in `take`. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: (request) => reach(request) });

interface Answered<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** Returns what a call brought, or throws its `ProblemError`. */
export async function take<Data>(call: Promise<Answered<Data>>): Promise<NonNullable<Data>> {
  const { data, error, response } = await call;
  if (!response.ok) throw toProblem(response.status, error);
  // 204 has no body; callers of such routes expect nothing.
  return (data ?? undefined) as NonNullable<Data>;
}

/** As `take`, for a change of something that carries a version: the answer's ETag goes into the next If-Match. */
export async function takeWithTag<Data>(
  call: Promise<Answered<Data>>,
): Promise<{ data: NonNullable<Data>; etag: string | null }> {
  const answered = await call;
  return { data: await take(Promise.resolve(answered)), etag: answered.response.headers.get('etag') };
}

export { ProblemError };
