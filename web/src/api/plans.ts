import { infiniteQueryOptions, type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Api, api, take, takeWithTag } from './client';

export type PlanAnswer = Api<'LearningPlanAnswer'>;
export type Plan = Api<'LearningPlan'>;
export type PlanRequest = Api<'LearningPlanRequest'>;
export type PlanChange = Partial<Api<'LearningPlanChange'>>;
export type PlanSummary = Api<'LearningPlanSummary'>;
export type Activity = Api<'PlannedActivity'>;
export type Strand = Activity['strand'];
export type Format = Activity['format'];

const path = (id: string) => ({ path: { plan_id: id } });

/** A plan with the tag of its version, which a change has to name. */
export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', id],
    queryFn: ({ signal }) => takeWithTag(api.GET('/v1/learning-plans/{plan_id}', { params: path(id), signal })),
  });

/** All plans in brief, newest first, page by page. */
export const plansQuery = infiniteQueryOptions({
  queryKey: ['plans', 'list'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam, signal }) =>
    take(api.GET('/v1/learning-plans', { params: { query: { cursor: pageParam } }, signal })),
  getNextPageParam: (page) => page.next_cursor ?? undefined,
});

/** The plans of a role profile, newest first. */
export const plansOfQuery = (profileId: string) =>
  queryOptions({
    queryKey: ['plans', 'of', profileId],
    queryFn: ({ signal }) =>
      take(api.GET('/v1/learning-plans', { params: { query: { role_profile_id: profileId } }, signal })),
  });

const refreshLists = (client: QueryClient, profileId: string) =>
  Promise.all([plansQuery.queryKey, plansOfQuery(profileId).queryKey].map((queryKey) => client.invalidateQueries({ queryKey })));

export function useMakePlan(profileId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: PlanRequest) =>
      takeWithTag(
        api.POST('/v1/role-profiles/{role_profile_id}/learning-plans', {
          params: { path: { role_profile_id: profileId } },
          body,
        }),
      ),
    onSuccess: (made) => {
      client.setQueryData(planQuery(made.data.id).queryKey, made);
      return refreshLists(client, profileId);
    },
  });
}

/** Changes a plan as it is known here. Fails with 412 when somebody has changed it since. */
export function useChangePlan(id: string) {
  const client = useQueryClient();
  const key = planQuery(id).queryKey;
  return useMutation({
    // One at a time: each change names the version that the one before it made.
    scope: { id: `plan-${id}` },
    mutationFn: (change: PlanChange) =>
      takeWithTag(
        api.PATCH('/v1/learning-plans/{plan_id}', {
          params: { ...path(id), header: { 'if-match': client.getQueryData(key)?.etag ?? '' } },
          body: change as Api<'LearningPlanChange'>,
        }),
      ),
    onSuccess: (changed) => {
      client.setQueryData(key, changed);
      return refreshLists(client, changed.data.role_profile_id);
    },
  });
}
