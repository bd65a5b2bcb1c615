import type { Server } from './server';

/** A screen to be checked and pictured: where it is, and what stands there once it is ready. */
export interface Screen {
  name: string;
  path: string;
  /** A CSS selector that is only there when the screen shows its content; by default its heading. */
  ready?: string;
}

/**
 * Puts real content into a fresh server and returns every screen there is to see. Whoever builds a screen adds it
 * here once: `make a11y` and `make screenshots` then both cover it.
 */
export async function furnish(server: Server): Promise<Screen[]> {
  const conversation = await server.call<{ id: string }>('POST', '/v1/conversations', {});
  return [
    { name: 'talk-empty', path: '/' },
    { name: 'talk', path: `/conversations/${conversation.id}` },
    { name: 'proposal', path: `/conversations/${conversation.id}/proposal` },
    { name: 'conversations', path: '/conversations' },
    { name: 'frameworks', path: '/frameworks' },
    { name: 'library', path: '/library' },
    { name: 'kpis', path: '/kpis' },
    { name: 'settings', path: '/settings' },
    { name: 'not-found', path: '/no-such-page' },
  ];
}
