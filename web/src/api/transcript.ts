import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type Api, api, take } from './client';

export type PastTurn = Api<'PastTurn'>;

const PAGE = 200; // the most that one request brings
const key = (id: string) => ['conversations', id, 'turns'] as const;

/**
 * Everything said, the opening first. A turn never changes once it is stored, so that looking again only asks for
 * those after the last one known; that makes keeping two tabs in step cheap.
 */
export const transcriptQuery = (id: string, client: QueryClient) =>
  queryOptions({
    queryKey: key(id),
    staleTime: 0,
    queryFn: async ({ signal }) => {
      const turns: PastTurn[] = [...(client.getQueryData<PastTurn[]>(key(id)) ?? [])];
      for (let after: number | null = turns.at(-1)?.turn ?? -1; after !== null; ) {
        const query: { limit: number; after?: number } = after < 0 ? { limit: PAGE } : { limit: PAGE, after };
        const page: Api<'Transcript'> = await take(
          api.GET('/v1/conversations/{conversation_id}/turns', {
            params: { path: { conversation_id: id }, query },
            signal,
          }),
        );
        turns.push(...page.items);
        after = page.next_after;
      }
      return turns;
    },
  });

/** Puts a turn that was just streamed behind those known; when some are missing in between, they are fetched. */
export async function addTurn(client: QueryClient, id: string, turn: PastTurn): Promise<void> {
  const known = client.getQueryData<PastTurn[]>(key(id));
  if (known?.some((one) => one.turn === turn.turn)) return;
  if (known && known.at(-1)?.turn === turn.turn - 1) client.setQueryData<PastTurn[]>(key(id), [...known, turn]);
  else await client.refetchQueries({ queryKey: key(id) });
}
