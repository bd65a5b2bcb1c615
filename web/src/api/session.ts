import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, take } from './client';
import { forgetKept } from './kept';
import { ProblemError } from './problem';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Infinity,
  queryFn: async () => {
    try {
      return await take(api.GET('/v1/session'));
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }
  },
});

/** The session, asked for once. `enabled` is false while a sign-in link is being traded for one. */
export const useSession = ({ enabled = true }: { enabled?: boolean } = {}) => useQuery({ ...sessionQuery, enabled });

/** Trades the token of a sign-in link for a session cookie. A token works once. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (token: string) => take(api.POST('/v1/sessions', { body: { token } })),
    onSuccess: () => client.invalidateQueries(sessionQuery),
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => take(api.DELETE('/v1/session')),
    onSuccess: () => {
      // Nothing of one person may be left for the next, neither in memory nor in the browser's storage.
      forgetKept();
      client.setQueryData(sessionQuery.queryKey, null);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    },
  });
}
