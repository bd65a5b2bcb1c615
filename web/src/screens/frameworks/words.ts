import type { RoleStatus } from '@/api/roleProfiles';
import { LEVEL_NAMES, type Level } from '@/components/levels';
import type { Cell } from './cells';

export const STATUS: Record<RoleStatus, string> = {
  draft: 'Draft',
  validated: 'Validated',
  published: 'Published',
  retired: 'Retired',
};

export const levelName = (level: number): string => LEVEL_NAMES[level as Level] ?? '';

/** A cell as a screen reader says it. */
export function spoken(cell: Cell | undefined, extra: { difference?: string | undefined; readOnly?: boolean } = {}): string {
  const what = cell
    ? `Level ${cell.level}, ${levelName(cell.level)}, weight ${cell.weight} per cent${cell.focus ? ', in focus' : ''}`
    : 'Not needed';
  return [what, extra.difference, extra.readOnly ? 'can’t be changed' : ''].filter(Boolean).join(', ');
}

export const LOCKED = 'Only drafts can be changed. Open the role to set it back to draft.';
export const ELSEWHERE = 'This role takes its capabilities from another framework.';
