import { queryOptions } from '@tanstack/react-query';
import { type Api, api, take } from './client';

export type Finding = Api<'Finding'>;
export type Slot = Api<'Slot'>;
export type Cell = Api<'Cell'>;

export const briefQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', id, 'brief'],
    queryFn: ({ signal }) =>
      take(api.GET('/v1/conversations/{conversation_id}/brief', { params: { path: { conversation_id: id } }, signal })),
  });

/** What is heard so far. Matching costs the server some work: ask only where it is shown. */
export const hearingQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', id, 'hearing'],
    queryFn: ({ signal }) =>
      take(api.GET('/v1/conversations/{conversation_id}/hearing', { params: { path: { conversation_id: id } }, signal })),
  });
