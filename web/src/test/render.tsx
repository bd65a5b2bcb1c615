import { render } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
// Not from react-router/dom: in node the two entries don't share their contexts.
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { Frame } from '@/app/Frame';

/** Renders one element as it stands in the client: theme, queries, and a router at `at`. */
export function show(element: ReactElement, { at = '/', routes = [] }: { at?: string; routes?: RouteObject[] } = {}) {
  const router = createMemoryRouter([...routes, { path: '*', element }], { initialEntries: [at] });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return {
    router,
    ...render(
      <Frame queryClient={queryClient} env="test">
        <RouterProvider router={router} />
      </Frame>,
    ),
  };
}
