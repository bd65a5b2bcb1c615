import { Select } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { MatrixRole } from '@/api/roleProfiles';
import { announce } from '@/app/announce';
import { Dialog } from '@/components/Dialog';
import { LevelScale } from '@/components/LevelScale';
import { WeightBar } from '@/components/WeightBar';
import { difference, type Row } from './cells';
import { CellForm } from './CellForm';
import classes from './OneRole.module.css';
import type { Editing } from './useMatrix';
import { levelName, LOCKED, STATUS } from './words';

interface OneRoleProps {
  rows: readonly Row[];
  roles: readonly MatrixRole[];
  role: MatrixRole;
  base: string | null;
  domains: ReadonlyMap<string, string>;
  editing: Editing;
  onRole: (id: string) => void;
}

/** A role's capabilities as a list: the matrix on a phone. */
export function OneRole({ rows, roles, role, base, domains, editing, onRole }: OneRoleProps) {
  const [open, setOpen] = useState<string>();
  const other = base !== role.id ? base : null;
  // With a comparison, what only the other role needs is of interest as well.
  const shown = rows.filter(({ cells }) => cells[role.id] ?? (other ? cells[other] : undefined));
  const heaviest = Math.max(0, ...shown.map(({ cells }) => cells[role.id]?.weight ?? 0));
  const row = rows.find(({ key }) => key === open);
  return (
    <div>
      <Select
        label="Role"
        allowDeselect={false}
        value={role.id}
        onChange={(id) => id && onRole(id)}
        data={roles.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <p className={classes.about}>
        {STATUS[role.status]} · <Link to={`/frameworks/${role.id}`}>Open the role profile</Link>
      </p>
      {role.status === 'draft' ? null : <p className={classes.about}>{LOCKED}</p>}
      <ul className={classes.list} aria-label={`Capabilities of ${role.title}`}>
        {shown.map((one) => {
          const cell = one.cells[role.id];
          const differs = other ? difference(cell, one.cells[other]) : null;
          return (
            <li key={one.key} className={classes.item}>
              <button
                type="button"
                className={classes.open}
                disabled={role.status !== 'draft' || role.framework !== one.framework}
                aria-haspopup="dialog"
                onClick={() => setOpen(one.key)}
              >
                <span className={classes.name}>{one.name}</span>
                <span className={classes.domain}>
                  {domains.get(one.domain) ?? one.domain}
                  {cell?.focus ? ' · in focus' : ''}
                  {differs ? <b className={classes.differs}> · {differs.words}</b> : null}
                </span>
                {cell ? (
                  <span className={classes.values}>
                    <LevelScale level={cell.level} name={levelName(cell.level)} size="sm" />
                    <WeightBar weight={cell.weight} heaviest={heaviest} />
                  </span>
                ) : (
                  <span className={classes.domain}>Not needed</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length ? null : <p>{role.title} has no capabilities here yet.</p>}
      <Dialog opened={row !== undefined} onClose={() => setOpen(undefined)} title={row?.name}>
        {row ? (
          <CellForm
            key={row.key}
            cell={row.cells[role.id]}
            onClose={() => setOpen(undefined)}
            onSave={(change) => {
              editing.set(row, role.id, change);
              announce(change === null ? `${row.name} is removed.` : `${row.name} is changed.`);
              setOpen(undefined);
            }}
          />
        ) : null}
      </Dialog>
    </div>
  );
}
