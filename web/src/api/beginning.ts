import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from './client';
import { keepOutbox } from './kept';
import { newMessageId } from './turns';

/** What a conversation begins with: words, or a document. */
export type First = { text: string } | { file: File };

const files = new Map<string, File>();

/** The document a conversation was begun with, once: its screen hands it over. */
export function takeFirstFile(conversationId: string): File | undefined {
  const file = files.get(conversationId);
  files.delete(conversationId);
  return file;
}

/**
 * Begins a conversation and puts its first message into the outbox, from where the conversation's screen sends it:
 * once it is begun, nothing that was written can be lost any more.
 */
export function useBeginning() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (first: First) => {
      const { id } = await take(api.POST('/v1/conversations', { body: {} }));
      if ('file' in first) files.set(id, first.file);
      else keepOutbox(id, { message_id: newMessageId(), at: new Date().toISOString(), text: first.text });
      return id;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['conversations', 'list'] }),
  });
}
