import type { Matrix, MatrixRole, MatrixRow, RoleProfile } from '@/api/roleProfiles';

/** What one role needs of one capability; weight in per cent. */
export type Cell = MatrixRow['cells'][string];

/** A capability as a row. The same id in another framework is another capability. */
export interface RowOf {
  key: string;
  capabilityId: string;
  name: string;
  domain: string;
  framework: string;
}

export interface Row extends RowOf {
  cells: Readonly<Record<string, Cell | undefined>>;
}

export const keyOf = (framework: string, capabilityId: string) => `${framework} ${capabilityId}`;

/** The matrix's rows, with those of `kept` that no role needs any more, or not yet; by domain and name. */
export function rowsOf(matrix: Matrix, kept: readonly RowOf[]): Row[] {
  const rows = new Map<string, Row>(kept.map((row) => [row.key, { ...row, cells: {} }]));
  for (const { capability_id, name, domain, framework, cells } of matrix.rows) {
    const key = keyOf(framework, capability_id);
    rows.set(key, { key, capabilityId: capability_id, name, domain, framework, cells });
  }
  return [...rows.values()].sort(
    (a, b) => a.domain.localeCompare(b.domain) || a.name.localeCompare(b.name) || a.key.localeCompare(b.key),
  );
}

/** The matrix after one role was changed: what the server answered is what stands. */
export function withProfile(matrix: Matrix, profile: RoleProfile): Matrix {
  const role: MatrixRole = {
    id: profile.id,
    title: profile.title,
    status: profile.status ?? 'draft',
    version: profile.version,
    framework: profile.framework,
    framework_version: profile.framework_version,
    updated_at: profile.updated_at,
  };
  const rows = new Map<string, MatrixRow>();
  for (const row of matrix.rows) {
    const cells = Object.fromEntries(Object.entries(row.cells).filter(([id]) => id !== profile.id));
    rows.set(keyOf(row.framework, row.capability_id), { ...row, cells });
  }
  for (const { capability_id, name, domain, level, weight, focus } of profile.capabilities) {
    const key = keyOf(profile.framework, capability_id);
    const row = rows.get(key) ?? { capability_id, name, domain, framework: profile.framework, cells: {} };
    rows.set(key, { ...row, cells: { ...row.cells, [profile.id]: { level, weight, focus } } });
  }
  return {
    ...matrix,
    roles: matrix.roles.map((one) => (one.id === role.id ? role : one)),
    rows: [...rows.values()].filter((row) => Object.keys(row.cells).length > 0),
  };
}

/** One role's cells by capability id. */
export function cellsOf(matrix: Matrix, roleId: string): Record<string, Cell> {
  const entries = matrix.rows.flatMap((row) => {
    const cell = row.cells[roleId];
    return cell ? [[row.capability_id, cell] as const] : [];
  });
  return Object.fromEntries(entries);
}

export interface Filter {
  words: string;
  domain: string | null;
  /** With it only rows stay in which some role needs something else than this one. */
  differingFrom: string | null;
}

export function filterRows(rows: readonly Row[], roleIds: readonly string[], filter: Filter): Row[] {
  const words = filter.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (filter.domain === null || row.domain === filter.domain) &&
      words.every((word) => row.name.toLocaleLowerCase().includes(word)) &&
      (filter.differingFrom === null || differs(row, roleIds, filter.differingFrom)),
  );
}

function differs(row: Row, roleIds: readonly string[], base: string): boolean {
  const level = row.cells[base]?.level;
  return roleIds.some((id) => row.cells[id]?.level !== level);
}

/** How a cell stands to the compared role's: nothing when alike. */
export function difference(cell: Cell | undefined, base: Cell | undefined): { sign: string; words: string } | null {
  if (cell?.level === base?.level) return null;
  if (!cell) return { sign: '–', words: `the other needs level ${base?.level}` };
  if (!base) return { sign: '+', words: 'not needed in the other' };
  const steps = Math.abs(cell.level - base.level);
  const levels = steps === 1 ? 'one level' : `${steps} levels`;
  return cell.level > base.level
    ? { sign: `▲${steps}`, words: `${levels} higher than the other` }
    : { sign: `▼${steps}`, words: `${levels} lower than the other` };
}
