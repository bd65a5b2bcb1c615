import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Api, api, take } from './client';

export type Tailored = Api<'TailoredAnswer'>;

/** The capabilities of a role that are worded for the organisation, each with the record's text. */
export const tailoredQuery = (profileId: string) =>
  queryOptions({
    queryKey: ['role-profiles', profileId, 'tailored'],
    queryFn: ({ signal }) =>
      take(api.GET('/v1/role-profiles/{role_profile_id}/tailored', { params: { path: { role_profile_id: profileId } }, signal })),
  });

const path = (role_profile_id: string, capability_id: string) => ({ path: { role_profile_id, capability_id } });

/** Has the language model word a capability. Takes as long as the model takes. */
export function useTailor(profileId: string, capabilityId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      take(
        api.POST('/v1/role-profiles/{role_profile_id}/capabilities/{capability_id}/tailored', {
          params: path(profileId, capabilityId),
        }),
      ),
    onSuccess: () => client.invalidateQueries(tailoredQuery(profileId)),
  });
}

/** Goes back to the record's text. */
export function useWithdraw(profileId: string, capabilityId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      take(
        api.DELETE('/v1/role-profiles/{role_profile_id}/capabilities/{capability_id}/tailored', {
          params: path(profileId, capabilityId),
        }),
      ),
    onSuccess: () => client.invalidateQueries(tailoredQuery(profileId)),
  });
}
