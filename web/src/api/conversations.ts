import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
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

export function useRenameConversation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, title }: { id: string; title: string }) =>
      take(api.PATCH('/v1/conversations/{conversation_id}', { params: { path: { conversation_id: id } }, body: { title } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['conversations'] }),
  });
}

export function useDeleteConversation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      take(api.DELETE('/v1/conversations/{conversation_id}', { params: { path: { conversation_id: id } } })),
    onSuccess: (_none, id) => {
      client.removeQueries({ queryKey: ['conversations', id] });
      return client.invalidateQueries({ queryKey: ['conversations', 'list'] });
    },
  });
}
