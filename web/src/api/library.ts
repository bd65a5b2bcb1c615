import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Api, api, take } from './client';

export type Found = Api<'FoundCapability'>;
export type Capability = Api<'CapabilityAnswer'>;
export type Kind = NonNullable<Found['kind']>;

export interface Search {
  /** A need in a leader's words, or the beginning of a name; everything when empty. */
  need: string;
  domain: readonly string[];
  kind: readonly Kind[];
  /** An imported framework; the library without one. */
  framework?: string;
}

const PAGE = 20;

/** What answers a search, best first. The answer before stays on screen until the next one is here. */
export const searchQuery = ({ need, domain, kind, framework }: Search) =>
  infiniteQueryOptions({
    queryKey: ['library', 'search', { need, domain, kind, framework }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/v1/capabilities', {
          params: { query: { need, domain: [...domain], kind: [...kind], framework, cursor: pageParam, limit: PAGE } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    placeholderData: keepPreviousData,
    // The library changes with a new version of the service only.
    staleTime: 5 * 60_000,
  });

export const capabilityQuery = (id: string, framework?: string) =>
  queryOptions({
    queryKey: ['library', 'capability', id, framework ?? null],
    queryFn: ({ signal }) =>
      take(
        api.GET('/v1/capabilities/{capability_id}', {
          params: { path: { capability_id: id }, query: { framework } },
          signal,
        }),
      ),
    staleTime: 5 * 60_000,
  });

/** The fields of work by id, for their names. */
export const domainsQuery = queryOptions({
  queryKey: ['library', 'domains'],
  queryFn: ({ signal }) => take(api.GET('/v1/domains', { signal })),
  staleTime: Infinity,
});
