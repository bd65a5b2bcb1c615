import type { Server } from './server';

export interface Role {
  id: string;
  title: string;
  version: number;
}

type Need = [capability: string, level: number, weight: number];

/** Roles of a hospital, as somebody would have filled them by hand. */
export const ROLES: Record<string, readonly Need[]> = {
  'Ward manager': [
    ['shift-handover-leadership', 4, 20],
    ['clinical-handover', 4, 15],
    ['deterioration-recognition', 3, 15],
    ['rota-skill-mix', 4, 15],
    ['performance-feedback', 3, 10],
    ['difficult-conversations', 3, 10],
    ['discharge-planning', 4, 15],
  ],
  'Staff nurse': [
    ['clinical-handover', 3, 25],
    ['deterioration-recognition', 3, 25],
    ['medication-safety', 3, 20],
    ['person-centred-care', 3, 20],
    ['active-listening', 2, 10],
  ],
  'Discharge coordinator': [
    ['discharge-planning', 5, 40],
    ['cross-team-collaboration', 4, 25],
    ['clinical-documentation', 3, 20],
    ['difficult-conversations', 4, 15],
  ],
};

/** Makes a draft with these capabilities over the API. */
export async function makeRole(server: Server, title: string, needs: readonly Need[] = ROLES[title] ?? []): Promise<Role> {
  const made = await server.call<Role>('POST', '/v1/role-profiles', { title });
  if (!needs.length) return made;
  const add = needs.map(([capability_id, level, weight], index) => ({ capability_id, level, weight, focus: index < 2 }));
  return changeRole(server, made, { add });
}

/** Changes a role behind the browser's back, whatever its version. */
export async function changeRole(server: Server, { id }: { id: string }, change: unknown): Promise<Role> {
  return server.call<Role>('PATCH', `/v1/role-profiles/${id}`, change, { 'If-Match': '*' });
}

interface Stored {
  capabilities: { capability_id: string; level: number; weight: number; focus: boolean; reason: string }[];
  version: number;
  status: string;
}

export const stored = (server: Server, id: string) => server.call<Stored>('GET', `/v1/role-profiles/${id}`);

/** What is stored for one capability of a role. */
export async function storedCell(server: Server, id: string, capability: string) {
  return (await stored(server, id)).capabilities.find(({ capability_id }) => capability_id === capability);
}
