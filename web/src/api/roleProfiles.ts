import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Api, api, take } from './client';

export type RoleProfile = Api<'RoleProfileAnswer'>;
type Whole = Api<'RoleProfileChange'>;
type Addition = Whole['add'][number];
/** As it is sent: the document's types have every field with a default as one that is always there. */
export type RoleProfileChange = Partial<Omit<Whole, 'add'>> & {
  add?: (Partial<Addition> & Pick<Addition, 'capability_id' | 'level'>)[];
};
export type RoleStatus = RoleProfile['status'];
export type Matrix = Api<'MatrixAnswer'>;
export type MatrixRole = Matrix['roles'][number];
export type MatrixRow = Matrix['rows'][number];
export type Revision = Api<'RevisionSummary'>;

const path = (id: string) => ({ path: { role_profile_id: id } });

/** Capabilities by roles: all that are not retired. */
export const matrixQuery = queryOptions({
  queryKey: ['role-profiles', 'matrix'],
  queryFn: ({ signal }) => take(api.GET('/v1/role-profiles/matrix', { signal })),
});

export const roleProfilesQuery = (q: string, status: RoleStatus | null) =>
  infiniteQueryOptions({
    queryKey: ['role-profiles', 'list', { q, status }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/v1/role-profiles', {
          params: { query: { q, ...(status ? { status: [status] } : {}), cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const roleProfileQuery = (id: string) =>
  queryOptions({
    queryKey: ['role-profiles', id],
    queryFn: ({ signal }) => take(api.GET('/v1/role-profiles/{role_profile_id}', { params: path(id), signal })),
  });

export const historyQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['role-profiles', id, 'history'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/v1/role-profiles/{role_profile_id}/history', {
          params: { ...path(id), query: { cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

export const revisionQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['role-profiles', id, 'history', version],
    queryFn: ({ signal }) =>
      take(
        api.GET('/v1/role-profiles/{role_profile_id}/history/{version}', {
          params: { path: { role_profile_id: id, version } },
          signal,
        }),
      ),
    staleTime: Infinity, // a version never changes
  });

/** Changes a role profile that is still at `version`; 412 when somebody else was faster. */
export const changeRoleProfile = (id: string, version: number, body: RoleProfileChange): Promise<RoleProfile> =>
  take(
    api.PATCH('/v1/role-profiles/{role_profile_id}', {
      params: { ...path(id), header: { 'if-match': `"${version}"` } },
      body: body as Whole,
    }),
  );

export function useChangeRoleProfile(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: RoleProfileChange & { version: number }) => changeRoleProfile(id, version, body),
    onSuccess: (profile) => {
      client.setQueryData(roleProfileQuery(id).queryKey, profile);
      return client.invalidateQueries({ queryKey: ['role-profiles'] });
    },
  });
}

export function useMakeRole() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { title: string; goal?: string }) => take(api.POST('/v1/role-profiles', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['role-profiles'] }),
  });
}
