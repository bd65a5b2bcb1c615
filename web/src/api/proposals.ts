import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Api, api, take } from './client';
import { ProblemError } from './problem';

export type Proposal = Api<'Proposal'>;
export type Proposed = Api<'ProposedCapability'>;
export type Evidence = Proposed['because'][number];
export type ProposalAnswer = Api<'ProposalAnswer'>;
export type KpiReading = Proposal['kpis'][number];
export type ProposalCommand =
  | Api<'Drop'>
  | Api<'Add'>
  | Api<'SetLevel'>
  | Api<'SetWeight'>
  | Api<'Undo'>
  | Api<'Compare'>
  | Api<'Accept'>;

/** The proposal as it stands; null while the conversation has none. */
/** The words as they are shown: of a pick the name, which may have been picked by its number. */
export const wordsOf = (one: Pick<Evidence, 'source' | 'passage' | 'quote'>) => (one.source === 'picked' ? one.passage : one.quote);

export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', id, 'proposal'],
    // It is also changed in the talk: what was seen a moment ago is shown, and looked at again.
    staleTime: 0,
    queryFn: async ({ signal }): Promise<ProposalAnswer | null> => {
      try {
        return await take(
          api.GET('/v1/conversations/{conversation_id}/proposal', {
            params: { path: { conversation_id: id } },
            signal,
          }),
        );
      } catch (error) {
        if (error instanceof ProblemError && error.status === 404 && (await exists(id))) return null;
        throw error;
      }
    },
  });

/** 404 says that there is no proposal, or no such conversation. */
async function exists(id: string): Promise<boolean> {
  await take(api.GET('/v1/conversations/{conversation_id}', { params: { path: { conversation_id: id } } }));
  return true;
}

/** Sends a command about the proposal and brings the whole reply. The same message id twice is stored once. */
export const sendCommand = async (id: string, messageId: string, command: ProposalCommand) =>
  (await take(
    api.POST('/v1/conversations/{conversation_id}/turns', {
      params: { path: { conversation_id: id } },
      headers: { Accept: 'application/json' },
      body: { message_id: messageId, command },
    }),
  )) as Api<'TurnAnswer'>; // text, as the other possibility, is only sent to who asks for a stream

/** The newest role profile made of a conversation; null when there is none. */
export const profileOfQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['role-profiles', 'of', conversationId],
    queryFn: async ({ signal }) => {
      const query = { conversation_id: conversationId, limit: 1 };
      return (await take(api.GET('/v1/role-profiles', { params: { query }, signal }))).items[0] ?? null;
    },
  });

export function useMakeProfile(conversationId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => take(api.POST('/v1/role-profiles', { body: { conversation_id: conversationId } })),
    onSuccess: (profile) => {
      client.setQueryData(profileOfQuery(conversationId).queryKey, profile);
      return client.invalidateQueries({ queryKey: ['role-profiles'] });
    },
  });
}
