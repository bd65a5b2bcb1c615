import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { whenSignedOut } from './client';
import { onReturn } from './connection';
import { ProblemError } from './problem';
import { sessionQuery } from './session';

const TRIES = 3;

/** The store of everything fetched, wired to sign-out and to the connection's return. */
export function makeQueryClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache(),
    mutationCache: new MutationCache(),
    defaultOptions: {
      queries: { staleTime: 30_000, retry: worthAnotherTry, networkMode: 'always' },
      // Changes are never repeated by themselves: only who sends them knows whether twice is once.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  whenSignedOut(() => client.setQueryData(sessionQuery.queryKey, null));
  onReturn(() => void client.invalidateQueries());
  return client;
}

/** A server that starts (503) or a network that stumbles is asked again; what was refused stays refused. */
export function worthAnotherTry(count: number, error: Error): boolean {
  return count < TRIES && error instanceof ProblemError && error.status === 503;
}
