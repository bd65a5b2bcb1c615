import type { Cell, RowOf } from './cells';
import { applied, type Change, type Edit } from './edits';

/** A change that could not be stored: it waits for a person's decision. */
export interface Refused {
  edit: Edit;
  /** `changed` by somebody else, or refused by the server with these words. */
  why: { kind: 'changed'; now: Cell | null } | { kind: 'refused'; title: string; detail: string; do: string };
}

/** Every change made on this page: on its way, done (to be undone), undone (to be done again), refused. */
export interface Ledger {
  next: number;
  pending: readonly Edit[];
  done: readonly Edit[];
  undone: readonly Edit[];
  refused: readonly Refused[];
}

export const EMPTY: Ledger = { next: 1, pending: [], done: [], undone: [], refused: [] };

export type Action =
  | { type: 'edit'; roleId: string; row: RowOf; before: Cell | null; change: Change }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'stored'; id: number }
  | { type: 'refuse'; refused: Refused }
  | { type: 'mine'; id: number; now: Cell | null }
  | { type: 'theirs'; id: number };

export function reduce(ledger: Ledger, action: Action): Ledger {
  switch (action.type) {
    case 'edit': {
      const { roleId, row, before, change } = action;
      return make({ ...ledger, undone: [] }, { roleId, row, before, change, after: applied(before, change) }, 'done');
    }
    case 'undo': {
      const last = ledger.done.at(-1);
      if (!last) return ledger;
      const { roleId, row, before, after } = last;
      const back: Edit = { id: ledger.next, roleId, row, before: after, after: before, change: before, undoes: last.id };
      return {
        ...ledger,
        next: ledger.next + 1,
        pending: [...ledger.pending, back],
        done: ledger.done.slice(0, -1),
        undone: [...ledger.undone, last],
      };
    }
    case 'redo': {
      const last = ledger.undone.at(-1);
      if (!last) return ledger;
      return make({ ...ledger, undone: ledger.undone.slice(0, -1) }, last, 'done');
    }
    case 'stored':
      return { ...ledger, pending: ledger.pending.filter(({ id }) => id !== action.id) };
    case 'refuse': {
      const { edit } = action.refused;
      const elsewhere = (one: Edit) => one.roleId !== edit.roleId;
      return {
        ...ledger,
        pending: ledger.pending.filter(({ id }) => id !== edit.id),
        // What was done before in this role can't be taken back over what somebody else did since.
        done: ledger.done.filter(elsewhere),
        undone: ledger.undone.filter(elsewhere),
        refused: [...ledger.refused.filter((one) => !sameCell(one.edit, edit)), action.refused],
      };
    }
    case 'mine': {
      const found = ledger.refused.find(({ edit }) => edit.id === action.id);
      if (!found) return ledger;
      const { roleId, row, change } = found.edit;
      const refused = ledger.refused.filter((one) => one !== found);
      return make({ ...ledger, refused }, { roleId, row, change, before: action.now, after: applied(action.now, change) }, 'done');
    }
    case 'theirs':
      return { ...ledger, refused: ledger.refused.filter(({ edit }) => edit.id !== action.id) };
  }
}

/** What stands in a cell: the newest change that is on its way, or what the server has. */
export function standing(ledger: Ledger, roleId: string, row: RowOf, stored: Cell | undefined): Cell | null {
  const newest = ledger.pending.findLast((edit) => edit.roleId === roleId && edit.row.key === row.key);
  return newest ? newest.after : (stored ?? null);
}

export const unsaved = ({ pending, refused }: Ledger) => pending.length + refused.length;

function make(ledger: Ledger, edit: Omit<Edit, 'id' | 'undoes'>, onto: 'done'): Ledger {
  const { roleId, row, before, after, change } = edit;
  const made: Edit = { id: ledger.next, roleId, row, before, after, change };
  return {
    ...ledger,
    next: ledger.next + 1,
    pending: [...ledger.pending, made],
    [onto]: [...ledger[onto], made],
  };
}

const sameCell = (a: Edit, b: Edit) => a.roleId === b.roleId && a.row.key === b.row.key;
