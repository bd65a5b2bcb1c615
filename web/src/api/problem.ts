import type { components } from './schema';

type Body = components['schemas']['Problem'];

/** What the API says went wrong (RFC 9457), or that it could not be reached at all (status 0). */
export class ProblemError extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** What the person can do about it. */
  readonly do: string;
  readonly type: string;
  readonly errors: readonly { field: string; problem: string }[];

  constructor(body: Pick<Body, 'status' | 'title' | 'detail' | 'do' | 'type'> & Partial<Pick<Body, 'errors'>>) {
    super(`${body.title}: ${body.detail}`);
    this.name = 'ProblemError';
    this.status = body.status;
    this.title = body.title;
    this.detail = body.detail;
    this.do = body.do;
    this.type = body.type;
    this.errors = body.errors ?? [];
  }

  /** The request may not have arrived. Sending the same one again is safe where it carries a message id. */
  get offline(): boolean {
    return this.status === 0;
  }
}

export const unreachable = () =>
  new ProblemError({
    status: 0,
    type: 'urn:capwright:problem:unreachable',
    title: 'No connection',
    detail: 'Capwright can’t be reached from here at the moment.',
    do: 'Check that you are online. Nothing you wrote is lost; try again in a moment.',
  });

/** Reads a problem out of an answer's body, whatever it holds: a proxy in between may answer with anything. */
export function toProblem(status: number, body: unknown): ProblemError {
  if (isBody(body)) return new ProblemError(body);
  return new ProblemError({
    status,
    type: 'urn:capwright:problem:http',
    title: `The server answered ${status}`,
    detail: 'The answer was not one this page understands.',
    do: status >= 500 ? 'Try again in a minute.' : 'Load the page anew; if it stays, tell whoever runs Capwright.',
  });
}

/** Makes whatever was thrown into something that can be shown with a title and what to do. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return new ProblemError({
    status: -1,
    type: 'urn:capwright:problem:page',
    title: 'This page has a fault',
    detail: error instanceof Error ? error.message : String(error),
    do: 'Load the page anew. What was sent before is stored.',
  });
}

function isBody(body: unknown): body is Body {
  if (typeof body !== 'object' || body === null) return false;
  const fields = body as Record<string, unknown>;
  return (
    typeof fields.status === 'number' &&
    ['title', 'detail', 'do', 'type'].every((name) => typeof fields[name] === 'string')
  );
}
