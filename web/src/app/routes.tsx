import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { App } from './App';
import { NotFound } from './NotFound';
import { RouteError } from './RouteError';
import { Shell } from './Shell';
import { SignIn } from './SignIn';

/** A screen is the default export of its folder's index.tsx, loaded when first visited. */
const screen = (load: () => Promise<{ default: ComponentType }>): Pick<RouteObject, 'lazy' | 'errorElement'> => ({
  lazy: async () => ({ Component: (await load()).default }),
  errorElement: <RouteError />,
});

const talk = screen(() => import('@/screens/talk'));

/** Every screen. To add one: a folder under src/screens and a line here (and one in places.ts for the menu). */
const SCREENS: RouteObject[] = [
  { path: '/', ...talk },
  { path: '/conversations', ...screen(() => import('@/screens/conversations')) },
  { path: '/conversations/:conversationId', ...talk },
  { path: '/conversations/:conversationId/proposal', ...screen(() => import('@/screens/proposal')) },
  { path: '/plans', ...screen(() => import('@/screens/plans')) },
  { path: '/plans/:planId', ...screen(() => import('@/screens/plan')) },
  { path: '/frameworks', ...screen(() => import('@/screens/frameworks')) },
  { path: '/frameworks/:profileId', ...screen(() => import('@/screens/role')) },
  { path: '/library', ...screen(() => import('@/screens/library')) },
  { path: '/library/:capabilityId', ...screen(() => import('@/screens/capability')) },
  { path: '/kpis', ...screen(() => import('@/screens/kpis')) },
  { path: '/kpis/:kpiId', ...screen(() => import('@/screens/kpi')) },
  { path: '/settings', ...screen(() => import('@/screens/settings')) },
];

export const ROUTES: RouteObject[] = [
  {
    element: <App />,
    errorElement: <RouteError />,
    // Shown while the first screen's chunk is on its way.
    hydrateFallbackElement: <></>,
    children: [
      { path: '/sign-in', element: <SignIn /> },
      {
        element: <Shell />,
        children: [...SCREENS, { path: '*', element: <NotFound /> }],
      },
    ],
  },
];

export const makeRouter = () => createBrowserRouter(ROUTES);
