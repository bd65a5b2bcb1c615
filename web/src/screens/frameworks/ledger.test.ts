import { describe, expect, test } from 'vitest';
import type { Matrix, RoleProfile } from '@/api/roleProfiles';
import { cellsOf, difference, filterRows, keyOf, rowsOf, withProfile } from './cells';
import { collides, patchBack, patchOf } from './edits';
import { type Action, EMPTY, reduce, standing, unsaved } from './ledger';

const row = { key: keyOf('capwright', 'coaching'), capabilityId: 'coaching', name: 'Coaching', domain: 'people', framework: 'capwright' };
const three = { level: 3, weight: 40, focus: false };
const edit = { type: 'edit', roleId: 'r1', row, before: three, change: { level: 4 } } as const;
const run = (...actions: Action[]) => actions.reduce(reduce, EMPTY);

describe('the ledger', () => {
  test('shows what is on its way, and what the server has once it is stored', () => {
    const made = run(edit);
    expect(standing(made, 'r1', row, three)).toEqual({ ...three, level: 4 });
    expect(standing(made, 'r2', row, undefined)).toBeNull();
    const stored = reduce(made, { type: 'stored', id: 1 });
    expect(unsaved(stored)).toBe(0);
    expect(standing(stored, 'r1', row, three)).toEqual(three);
  });

  test('undoes and redoes in order, and a new change ends what could be redone', () => {
    const undone = run(edit, { ...edit, before: { ...three, level: 4 }, change: null }, { type: 'undo' }, { type: 'undo' });
    expect(undone.pending.map(({ after }) => after?.level)).toEqual([4, undefined, 4, 3]);
    expect(undone.pending.map(({ undoes }) => undoes)).toEqual([undefined, undefined, 2, 1]);
    const again = reduce(undone, { type: 'redo' });
    expect(standing(again, 'r1', row, three)?.level).toBe(4);
    expect(reduce(again, edit).undone).toEqual([]);
    expect(reduce(EMPTY, { type: 'undo' })).toBe(EMPTY);
  });

  test('a refused change stays until somebody decides, and ends the undo of its role only', () => {
    const both = run({ ...edit, roleId: 'r2' }, edit);
    const mine = both.pending[1];
    if (!mine) throw new Error('no edit');
    const now = { ...three, level: 2 };
    const refused = reduce(both, { type: 'refuse', refused: { edit: mine, why: { kind: 'changed', now } } });
    expect(refused.done.map(({ roleId }) => roleId)).toEqual(['r2']);
    expect(unsaved(refused)).toBe(2);
    const insisted = reduce(refused, { type: 'mine', id: mine.id, now });
    expect(insisted.refused).toEqual([]);
    expect(insisted.pending.at(-1)).toMatchObject({ before: now, after: { level: 4, weight: 40 } });
    expect(reduce(refused, { type: 'theirs', id: mine.id }).refused).toEqual([]);
  });
});

describe('what is sent', () => {
  test('only what differs from what the server has', () => {
    expect(patchOf(row, three, { level: 4 })).toEqual({ change: [{ capability_id: 'coaching', level: 4 }] });
    expect(patchOf(row, three, { level: 3 })).toBeNull();
    expect(patchOf(row, undefined, { level: 2 })).toEqual({ add: [{ capability_id: 'coaching', level: 2 }] });
    expect(patchOf(row, undefined, { focus: true })).toEqual({ add: [{ capability_id: 'coaching', level: 3, focus: true }] });
    expect(patchOf(row, three, null)).toEqual({ drop: ['coaching'] });
    expect(patchOf(row, undefined, null)).toBeNull();
  });

  test('taking a removal back restores the weights that had made room', () => {
    const then = { version: 7, cells: { coaching: three, planning: { level: 2, weight: 60, focus: true } } };
    const now = { planning: { level: 2, weight: 100, focus: true } };
    expect(patchBack(row, now, then)).toEqual({
      add: [{ capability_id: 'coaching', level: 3, weight: 40, focus: false, as_in_version: 7 }],
      change: [{ capability_id: 'planning', weight: 60 }],
    });
  });

  test('taking an addition back removes it; weights are left alone when others came or went', () => {
    const then = { version: 2, cells: { planning: { level: 2, weight: 100, focus: true } } };
    const now = { coaching: three, planning: { level: 2, weight: 50, focus: true }, selling: three };
    expect(patchBack(row, now, then)).toEqual({ drop: ['coaching'], change: [] });
  });
});

test('only the same thing changed by somebody else is a collision', () => {
  const made = run(edit).pending[0];
  if (!made) throw new Error('no edit');
  expect(collides(made, { ...three, weight: 20 })).toBe(false);
  expect(collides(made, { ...three, level: 2 })).toBe(true);
  expect(collides(made, { ...three, level: 4 })).toBe(false);
  expect(collides(made, undefined)).toBe(true);
});

describe('rows', () => {
  const role = { id: 'r1', title: 'Nurse', status: 'draft', version: 1, framework: 'capwright', framework_version: 'v', updated_at: '' } as const;
  const matrix: Matrix = {
    roles: [role, { ...role, id: 'r2', title: 'Porter' }],
    rows: [
      { capability_id: 'planning', name: 'Planning', domain: 'ops', framework: 'capwright', cells: { r1: three, r2: three } },
      { capability_id: 'coaching', name: 'Coaching', domain: 'people', framework: 'capwright', cells: { r2: { ...three, level: 5 } } },
    ],
    more: false,
  };

  test('a row that nobody needs any more stays where it was', () => {
    expect(rowsOf({ ...matrix, rows: matrix.rows.slice(0, 1) }, [row]).map(({ name }) => name)).toEqual(['Planning', 'Coaching']);
  });

  test('are filtered by words, domain and difference', () => {
    const rows = rowsOf(matrix, []);
    const names = (filter: Partial<Parameters<typeof filterRows>[2]>) =>
      filterRows(rows, ['r1', 'r2'], { words: '', domain: null, differingFrom: null, ...filter }).map(({ name }) => name);
    expect(names({ words: 'COACH' })).toEqual(['Coaching']);
    expect(names({ domain: 'ops' })).toEqual(['Planning']);
    expect(names({ differingFrom: 'r1' })).toEqual(['Coaching']);
  });

  test('take over what the server answered for a role', () => {
    const capability = { capability_id: 'coaching', name: 'Coaching', definition: '', domain: 'people', level: 2, level_name: '', weight: 100, focus: true, reason: '' };
    const profile = { ...role, version: 2, goal: null, kpis: [], capabilities: [capability] } as unknown as RoleProfile;
    const after = withProfile(matrix, profile);
    expect(after.roles[0]?.version).toBe(2);
    expect(cellsOf(after, 'r1')).toEqual({ coaching: { level: 2, weight: 100, focus: true } });
    expect(cellsOf(after, 'r2')).toEqual(cellsOf(matrix, 'r2'));
  });

  test('a difference is said from the cell’s side', () => {
    expect(difference({ ...three, level: 5 }, three)).toEqual({ sign: '▲2', words: '2 levels higher than the other' });
    expect(difference(undefined, three)?.words).toBe('the other needs level 3');
    expect(difference(three, three)).toBeNull();
  });
});
