import { changeRole, makeRole, ROLES } from './roles';
import { converse, toShortList } from './leader';
import { holdConversation, makePlan } from './proposed';
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
  const talk = await converse(server, ['frame', 'goal', 'kpi', 'problem']);
  const list = await toShortList(server);
  const proposed = await converse(server, ['frame', 'goal', 'kpi', 'problem', 'critical_work', 'cause'], { enough: true });
  const [renewals, lifts] = [await holdConversation(server, 'renewals'), await holdConversation(server, 'lifts')];
  await server.call('POST', `/v1/conversations/${lifts}/turns`, { message_id: 'accept', command: { type: 'accept' } });
  const plan = await makePlan(server, lifts);
  const roles = [];
  for (const title of Object.keys(ROLES)) roles.push(await makeRole(server, title));
  const [ward, nurse] = roles;
  if (!ward || !nurse) throw new Error('no roles');
  await changeRole(server, ward, { change: [{ capability_id: 'discharge-planning', level: 5 }] });
  await changeRole(server, nurse, { status: 'validated' });
  return [
    { name: 'talk-empty', path: '/', ready: '#recent' },
    { name: 'talk', path: `/conversations/${talk}`, ready: '[data-newest]' },
    { name: 'talk-short-list', path: `/conversations/${list}`, ready: '[data-newest] fieldset' },
    { name: 'talk-proposal', path: `/conversations/${proposed}`, ready: '[data-newest]' },
    { name: 'proposal', path: `/conversations/${renewals}/proposal`, ready: 'figure svg path' },
    { name: 'proposal-accepted', path: `/conversations/${lifts}/proposal`, ready: '#accepted ~ ul a' },
    { name: 'plan', path: `/plans/${plan}`, ready: '[aria-label="Time line"]' },
    { name: 'plans', path: '/plans', ready: 'main li h2' },
    { name: 'conversations', path: '/conversations' },
    { name: 'frameworks', path: '/frameworks', ready: '[role="gridcell"], [aria-label^="Capabilities of"]' },
    { name: 'role-profiles', path: '/frameworks?view=profiles', ready: 'main li h2' },
    { name: 'role', path: `/frameworks/${ward.id}`, ready: 'main ol li' },
    { name: 'role-version', path: `/frameworks/${ward.id}?version=2`, ready: 'main ul h3' },
    { name: 'library', path: '/library', ready: 'main ol li' },
    { name: 'library-need', path: '/library?need=our+handovers+lose+information', ready: 'main ol li mark' },
    { name: 'capability', path: '/library/shift-handover-leadership', ready: '#levels' },
    { name: 'kpis', path: '/kpis', ready: 'main ul li' },
    { name: 'kpi', path: '/kpis/handoff-errors', ready: 'main dl' },
    { name: 'settings', path: '/settings', ready: 'main li h3' },
    { name: 'not-found', path: '/no-such-page' },
  ];
}
