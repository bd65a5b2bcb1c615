import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, take } from './client';

/** Keys from the general to the particular, so that ['conversations'] refreshes all of them. */
export const conversationsQuery = infiniteQueryOptions({
  queryKey: ['conversations', 'list'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam, signal }) =>
    take(api.GET('/v1/conversations', { params: { query: { cursor: pageParam } }, signal })),
  getNextPageParam: (page) => page.next_cursor ?? undefined,
});

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', id],
    queryFn: ({ signal }) =>
      take(api.GET('/v1/conversations/{conversation_id}', { params: { path: { conversation_id: id } }, signal })),
  });
