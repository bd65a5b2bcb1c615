import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from './client';
import { keepOutbox } from './kept';
import { newMessageId } from './turns';

/**
 * Begins a conversation and puts its first message into the outbox, from where the conversation's screen sends it:
 * once it is begun, nothing that was written can be lost any more.
 */
export function useBeginning() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (text: string) => {
      const { id } = await take(api.POST('/v1/conversations', { body: {} }));
      keepOutbox(id, { message_id: newMessageId(), at: new Date().toISOString(), text });
      return id;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['conversations', 'list'] }),
  });
}
