import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Api, api, take } from './client';

export type Kpi = Api<'KpiAnswer'>;
export type KpiPage = Api<'KpiPage'>;

export const kpisQuery = (q: string, domain: readonly string[]) =>
  infiniteQueryOptions({
    queryKey: ['kpis', 'list', { q, domain }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      take(api.GET('/v1/kpis', { params: { query: { q, domain: [...domain], cursor: pageParam, limit: 30 } }, signal })),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });

export const kpiQuery = (id: string) =>
  queryOptions({
    queryKey: ['kpis', id],
    queryFn: ({ signal }) => take(api.GET('/v1/kpis/{kpi_id}', { params: { path: { kpi_id: id } }, signal })),
    staleTime: 5 * 60_000,
  });
