import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { asProblem } from '@/api/problem';
import { onReturn } from '@/api/connection';
import { changeRoleProfile, type Matrix, matrixQuery } from '@/api/roleProfiles';
import { announce } from '@/app/announce';
import { type Cell, cellsOf, type Row, type RowOf, rowsOf, withProfile } from './cells';
import { type Change, collides, type Edit, patchBack, patchOf, type Snapshot } from './edits';
import { EMPTY, type Ledger, reduce, standing, unsaved } from './ledger';

export interface Editing {
  rows: readonly Row[];
  ledger: Ledger;
  unsaved: number;
  set: (row: RowOf, roleId: string, change: Change) => void;
  addRow: (row: RowOf) => void;
  undo: () => Edit | undefined;
  redo: () => Edit | undefined;
  mine: (id: number) => void;
  theirs: (id: number) => void;
}

/**
 * The matrix as it is shown, and changes to it: seen at once, sent one after the other for each role, each to the
 * version that the one before has made.
 */
export function useMatrix(matrix: Matrix): Editing {
  const client = useQueryClient();
  const [ledger, dispatch] = useReducer(reduce, EMPTY);
  const [kept, setKept] = useState<readonly RowOf[]>([]);
  const busy = useRef(new Set<string>());
  const snapshots = useRef(new Map<number, Snapshot>());
  const [tick, setTick] = useState(0);
  const waiting = useRef(false);

  const stored = useCallback(() => client.getQueryData(matrixQuery.queryKey) ?? matrix, [client, matrix]);

  const send = useCallback(
    async (edit: Edit, later: readonly Edit[]) => {
      const { roleId, row } = edit;
      const now = stored();
      const role = now.roles.find(({ id }) => id === roleId);
      if (!role) return dispatch({ type: 'refuse', refused: { edit, why: GONE } });
      const cells = cellsOf(now, roleId);
      const then = edit.undoes === undefined ? undefined : snapshots.current.get(edit.undoes);
      const patch = then ? patchBack(row, cells, then) : patchOf(row, cells[row.capabilityId], edit.change);
      snapshots.current.set(edit.id, { version: role.version, cells });
      if (!patch) return dispatch({ type: 'stored', id: edit.id });
      try {
        const profile = await changeRoleProfile(roleId, role.version, patch);
        client.setQueryData(matrixQuery.queryKey, (before) => before && withProfile(before, profile));
        dispatch({ type: 'stored', id: edit.id });
        await client.invalidateQueries({ queryKey: ['role-profiles'], predicate: ({ queryKey }) => queryKey[1] !== 'matrix' });
      } catch (error) {
        const problem = asProblem(error);
        if (problem.offline) {
          waiting.current = true; // sent again when the connection is back
          return;
        }
        if (problem.status !== 412) {
          const { title, detail, do: advice } = problem;
          announce(`Not saved: ${title}.`, { politeness: 'assertive' });
          return dispatch({ type: 'refuse', refused: { edit, why: { kind: 'refused', title, detail, do: advice } } });
        }
        await client.refetchQueries(matrixQuery);
        const theirs = cellsOf(stored(), roleId);
        let merged = true;
        // Of several changes to one cell the newest is what was meant.
        for (const one of [edit, ...later]) {
          const cell = theirs[one.row.capabilityId];
          if (!collides(one, cell)) continue;
          merged = false;
          dispatch({ type: 'refuse', refused: { edit: one, why: { kind: 'changed', now: cell ?? null } } });
        }
        announce(
          merged
            ? `${role.title} was changed elsewhere meanwhile; your change is added to that.`
            : `${role.title} was changed elsewhere meanwhile. Above the table you can choose which change stays.`,
          { politeness: 'assertive' },
        );
      }
    },
    [client, stored],
  );

  useEffect(() => {
    if (waiting.current) return;
    const roles = new Set(ledger.pending.map(({ roleId }) => roleId));
    for (const roleId of roles) {
      if (busy.current.has(roleId)) continue;
      const [first, ...later] = ledger.pending.filter((edit) => edit.roleId === roleId);
      if (!first) continue;
      busy.current.add(roleId);
      void send(first, later).finally(() => {
        busy.current.delete(roleId);
        if (!waiting.current) setTick((before) => before + 1);
      });
    }
    // `tick` has the next of a role sent when the one before is done.
  }, [ledger.pending, send, tick]);

  useEffect(
    () =>
      onReturn(() => {
        waiting.current = false;
        setTick((before) => before + 1);
      }),
    [],
  );

  const rows = useMemo(() => {
    const shown = rowsOf(matrix, kept);
    if (!ledger.pending.length) return shown;
    return shown.map((row) => overlaid(row, ledger));
  }, [matrix, kept, ledger]);

  const keep = useCallback((row: RowOf) => {
    const { key, capabilityId, name, domain, framework } = row;
    setKept((before) => (before.some((one) => one.key === key) ? before : [...before, { key, capabilityId, name, domain, framework }]));
  }, []);

  return {
    rows,
    ledger,
    unsaved: unsaved(ledger),
    set: (row, roleId, change) => {
      const before = rows.find(({ key }) => key === row.key)?.cells[roleId] ?? null;
      if (change === null && !before) return;
      keep(row);
      dispatch({ type: 'edit', roleId, row: bare(row), before, change });
    },
    addRow: keep,
    undo: () => {
      dispatch({ type: 'undo' });
      return ledger.done.at(-1);
    },
    redo: () => {
      dispatch({ type: 'redo' });
      return ledger.undone.at(-1);
    },
    mine: (id) => {
      const refused = ledger.refused.find(({ edit }) => edit.id === id);
      if (!refused) return;
      const { roleId, row } = refused.edit;
      dispatch({ type: 'mine', id, now: cellsOf(stored(), roleId)[row.capabilityId] ?? null });
    },
    theirs: (id) => dispatch({ type: 'theirs', id }),
  };
}

const GONE = {
  kind: 'refused',
  title: 'The role is not here any more',
  detail: 'It was retired or erased elsewhere.',
  do: 'Look for it under Role profiles.',
} as const;

const bare = ({ key, capabilityId, name, domain, framework }: RowOf): RowOf => ({ key, capabilityId, name, domain, framework });

function overlaid(row: Row, ledger: Ledger): Row {
  const roles = ledger.pending.filter((edit) => edit.row.key === row.key).map(({ roleId }) => roleId);
  if (!roles.length) return row;
  const cells: Record<string, Cell | undefined> = { ...row.cells };
  for (const roleId of roles) cells[roleId] = standing(ledger, roleId, row, row.cells[roleId]) ?? undefined;
  return { ...row, cells };
}
