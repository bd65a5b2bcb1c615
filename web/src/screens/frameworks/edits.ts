import type { RoleProfileChange } from '@/api/roleProfiles';
import type { Cell, RowOf } from './cells';

/** What is set in a cell; null takes the capability out of the role. */
export type Change = { level?: number; weight?: number; focus?: boolean } | null;

/** One change of one cell, made here and perhaps not stored yet. */
export interface Edit {
  id: number;
  roleId: string;
  row: RowOf;
  before: Cell | null;
  /** What is shown until the server has answered. */
  after: Cell | null;
  change: Change;
  /** The id of the edit that this one takes back. */
  undoes?: number;
}

/** A role as it was right before an edit was stored: what taking it back leads to. */
export interface Snapshot {
  version: number;
  cells: Readonly<Record<string, Cell>>;
}

const USUAL = 3;

/** The cell as it will be, as far as can be told here: the server works out the weights of the others. */
export function applied(before: Cell | null, change: Change): Cell | null {
  if (change === null) return null;
  const { level = USUAL, weight = 0, focus = false } = { ...before, ...change };
  return { level, weight, focus };
}

/** What to send for a change, given what stands on the server now; null when nothing is left to do. */
export function patchOf(row: RowOf, now: Cell | undefined, change: Change): RoleProfileChange | null {
  const capability_id = row.capabilityId;
  if (change === null) return now ? { drop: [capability_id] } : null;
  if (!now) return { add: [{ level: USUAL, ...change, capability_id }] };
  const left = Object.entries(change).filter(([name, value]) => now[name as keyof Cell] !== value);
  return left.length ? { change: [{ capability_id, ...Object.fromEntries(left) }] } : null;
}

/**
 * What to send to take an edit back: the cell as it was before, and with it the weights of all the others, which had
 * made room for it. A capability that comes back brings the leader's words that stood behind it.
 */
export function patchBack(row: RowOf, now: Readonly<Record<string, Cell>>, then: Snapshot): RoleProfileChange | null {
  const capability_id = row.capabilityId;
  const was = then.cells[capability_id];
  const is = now[capability_id];
  if (!was && !is) return null;
  const others = Object.keys(now).filter((id) => id !== capability_id);
  const sameOthers = others.length === Object.keys(then.cells).filter((id) => id !== capability_id).length &&
    others.every((id) => then.cells[id]);
  const weights = sameOthers
    ? others.flatMap((id) => {
        const weight = then.cells[id]?.weight;
        return weight === undefined || weight === now[id]?.weight ? [] : [{ capability_id: id, weight }];
      })
    : [];
  if (!was) return { drop: [capability_id], change: weights };
  if (!is) return { add: [{ ...was, capability_id, as_in_version: then.version }], change: weights };
  return { change: [{ ...was, capability_id }, ...weights] };
}

/** Whether somebody else has changed the very thing that an edit changes. */
export function collides(edit: Edit, now: Cell | undefined): boolean {
  const { before, change } = edit;
  if (Boolean(before) !== Boolean(now)) return Boolean(now) !== Boolean(edit.after);
  if (!before || !now) return false;
  if (change === null) return before.level !== now.level || before.focus !== now.focus;
  return (
    (change.level !== undefined && now.level !== before.level && now.level !== change.level) ||
    (change.weight !== undefined && now.weight !== before.weight && now.weight !== change.weight)
  );
}

/** A change in words: “3 → 4”, for notices. */
export function say(cell: Cell | null | undefined): string {
  return cell ? `level ${cell.level}, weight ${cell.weight}%` : 'not needed';
}
