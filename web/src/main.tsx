import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { makeQueryClient } from './api/queries';
import { Frame } from './app/Frame';
import { makeRouter } from './app/routes';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <Frame queryClient={makeQueryClient()}>
    <RouterProvider router={makeRouter()} />
  </Frame>,
);
