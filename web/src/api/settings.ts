import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Api, api, take } from './client';
import { toProblem } from './problem';

export type ApiKey = Api<'ApiKeyAnswer'>;
export type Scope = ApiKey['scopes'][number];

export const apiKeysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: ({ signal }) => take(api.GET('/v1/api-keys', { signal })),
});

export function useMakeKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { name: string; scopes: Scope[] }) => take(api.POST('/v1/api-keys', { body })),
    onSuccess: () => client.invalidateQueries(apiKeysQuery),
    // The key itself must not stay in memory longer than the page shows it.
    gcTime: 0,
  });
}

export function useRevokeKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => take(api.DELETE('/v1/api-keys/{key_id}', { params: { path: { key_id: id } } })),
    onSuccess: () => client.invalidateQueries(apiKeysQuery),
  });
}

export function useMakeSignInLink() {
  return useMutation({ mutationFn: () => take(api.POST('/v1/sign-in-links')), gcTime: 0 });
}

/** How each part of the service is doing. While one is starting it answers 503, which is an answer as well. */
export const readinessQuery = queryOptions({
  queryKey: ['readiness'],
  queryFn: async ({ signal }) => {
    const { data, error, response } = await api.GET('/v1/health/ready', { signal });
    const readiness = data ?? (error as Api<'Readiness'> | undefined);
    if (!readiness || !('parts' in readiness)) throw toProblem(response.status, error);
    return readiness;
  },
  refetchInterval: ({ state }) => (state.data && stillStarting(state.data) ? 3000 : 30_000),
});

const stillStarting = ({ parts }: Api<'Readiness'>) =>
  Object.values(parts).some(({ state }) => state === 'loading' || state === 'starting');

export interface Download {
  file: Blob;
  name: string;
}

/** Everything the organisation has here, as a zip archive. */
export function useExport() {
  return useMutation({
    mutationFn: async (): Promise<Download> => {
      const call = await api.GET('/v1/export', { parseAs: 'blob' });
      const file = (await take(Promise.resolve(call))) as unknown as Blob;
      const name = /filename="([^"]+)"/.exec(call.response.headers.get('content-disposition') ?? '')?.[1];
      return { file, name: name ?? 'capwright-export.zip' };
    },
    gcTime: 0,
  });
}

export function useErase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (confirm: string) => take(api.POST('/v1/erasure', { body: { confirm } })),
    onSuccess: () => {
      for (const queryKey of [['conversations'], ['role-profiles'], ['plans'], ['learning-plans']]) {
        client.removeQueries({ queryKey });
      }
    },
  });
}

export type Organisation = Api<'OrganisationSettingsAnswer'>;

/** What the organisation has chosen; for its admins. */
export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => take(api.GET('/v1/organisation', { signal })),
});

export function useChooseMasking() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (masking: boolean) => take(api.PATCH('/v1/organisation', { body: { masking } })),
    onSuccess: (chosen) => {
      client.setQueryData(organisationQuery.queryKey, chosen);
      return client.invalidateQueries(usageQuery);
    },
  });
}

export type Usage = Api<'UsageAnswer'>;

/** What the language model has been asked, the last 30 days. */
export const usageQuery = queryOptions({
  queryKey: ['usage'],
  queryFn: ({ signal }) => take(api.GET('/v1/usage', { signal })),
});
