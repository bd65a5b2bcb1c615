import { Popover, VisuallyHidden } from '@mantine/core';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { MatrixRole } from '@/api/roleProfiles';
import { announce } from '@/app/announce';
import { type Cell, difference, type Row } from './cells';
import { CellForm } from './CellForm';
import type { Change } from './edits';
import classes from './Grid.module.css';
import { inside, moved, type Place } from './moves';
import type { Editing } from './useMatrix';
import { ELSEWHERE, LOCKED, levelName, spoken, STATUS } from './words';

interface GridProps {
  rows: readonly Row[];
  roles: readonly MatrixRole[];
  domains: ReadonlyMap<string, string>;
  /** The id of the role that the others are compared with. */
  base: string | null;
  editing: Editing;
  place: Place;
  onPlace: (place: Place) => void;
  /** Counts up when the focus shall go to `place`. */
  go: number;
}

const ROW_REM = 3.25;

/** Roles side by side, moved in and edited as a spreadsheet is (ARIA Authoring Practices, grid). */
export default function Grid({ rows, roles, domains, base, editing, place, onPlace, go }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const extent = { rows: rows.length, columns: roles.length };
  const at = inside(place, extent);
  const rowPx = ROW_REM * parseFloat(getComputedStyle(document.documentElement).fontSize);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are not handed on
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 6,
    scrollPaddingStart: rowPx,
    initialRect: { width: 1000, height: 600 },
    // The row that holds the focus stays, however far it is scrolled away.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return at.row < 0 || shown.includes(at.row) ? shown : [...shown, at.row].sort((a, b) => a - b);
    },
  });

  const focusOn = ({ row, column }: Place) => {
    if (row >= 0) virtual.scrollToIndex(row);
    // After the row is drawn, which may take a frame when it was far away.
    requestAnimationFrame(() => {
      const cell = scroller.current?.querySelector<HTMLElement>(`[data-place="${row},${column}"]`);
      cell?.focus({ preventScroll: true });
      if (cell) reveal(cell, scroller.current);
    });
  };

  const focusLatest = useRef<() => void>(() => undefined);
  useEffect(() => {
    focusLatest.current = () => focusOn(at);
  });
  useEffect(() => {
    if (go) focusLatest.current();
  }, [go]);

  const change = (row: Row, role: MatrixRole, what: Change) => {
    const locked = whyLocked(row, role);
    if (locked) return announce(locked, { politeness: 'assertive' });
    editing.set(row, role.id, what);
    if (what === null) announce('Removed.');
    else if (what.level) announce(`Level ${what.level}, ${levelName(what.level)}.`);
    else announce('Changed.');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const to = event.altKey || event.shiftKey ? null : moved(at, event.key, ctrl, extent);
    const row = rows[at.row];
    const role = roles[at.column];
    if (to) {
      onPlace(to);
      focusOn(to);
    } else if (row && role && !ctrl && !event.altKey && /^[1-5]$/.test(event.key)) {
      change(row, role, { level: Number(event.key) });
    } else if (row && role && (event.key === 'Delete' || event.key === 'Backspace')) {
      change(row, role, null);
    } else if (row && role && (event.key === 'Enter' || event.key === 'F2')) {
      const locked = whyLocked(row, role);
      if (locked) announce(locked, { politeness: 'assertive' });
      else setOpen(true);
    } else return;
    event.preventDefault();
  };

  const close = () => {
    setOpen(false);
    focusOn(at);
  };

  return (
    <div className={classes.scroller} ref={scroller}>
      {/* The cells hold the focus, and with it the keys. */}
      <div
        role="grid"
        tabIndex={-1}
        aria-label="Roles and the levels they need"
        aria-rowcount={rows.length + 1}
        aria-colcount={roles.length + 1}
        className={classes.grid}
        style={{ '--columns': roles.length } as CSSProperties}
        onKeyDown={onKeyDown}
      >
        <div role="row" aria-rowindex={1} className={classes.head}>
          <div role="columnheader" aria-colindex={1} className={classes.corner}>
            Capability
          </div>
          {roles.map((role, column) => (
            <div key={role.id} role="columnheader" aria-colindex={column + 2} className={classes.role}>
              <Link
                to={`/frameworks/${role.id}`}
                className={classes.roleLink}
                tabIndex={at.row === -1 && at.column === column ? 0 : -1}
                data-place={`-1,${column}`}
                onFocus={() => onPlace({ row: -1, column })}
                title={role.title}
              >
                {role.title}
              </Link>
              <span className={classes.status}>
                {STATUS[role.status]}
                {role.id === base ? ', compared' : ''}
              </span>
            </div>
          ))}
        </div>
        <div role="rowgroup" className={classes.body} style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <div
                key={row.key}
                role="row"
                aria-rowindex={index + 2}
                className={classes.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                <div role="rowheader" aria-colindex={1} className={classes.name}>
                  <Link
                    to={`/library/${encodeURIComponent(row.capabilityId)}`}
                    className={classes.capability}
                    tabIndex={at.row === index && at.column === -1 ? 0 : -1}
                    data-place={`${index},-1`}
                    onFocus={() => onPlace({ row: index, column: -1 })}
                    title={row.name}
                  >
                    {row.name}
                  </Link>
                  <span className={classes.domain}>{domains.get(row.domain) ?? row.domain}</span>
                </div>
                {roles.map((role, column) => {
                  const here = at.row === index && at.column === column;
                  return (
                    <GridCell
                      key={role.id}
                      row={row}
                      role={role}
                      base={base}
                      where={{ row: index, column }}
                      here={here}
                      form={
                        here && open ? (
                          <CellForm
                            cell={row.cells[role.id]}
                            onClose={close}
                            onSave={(what) => {
                              change(row, role, what);
                              close();
                            }}
                          />
                        ) : null
                      }
                      onFocus={() => onPlace({ row: index, column })}
                      onOpen={() => {
                        onPlace({ row: index, column });
                        const locked = whyLocked(row, role);
                        if (locked) announce(locked);
                        else setOpen(true);
                      }}
                      onClose={close}
                    />
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface GridCellProps {
  row: Row;
  role: MatrixRole;
  base: string | null;
  where: Place;
  here: boolean;
  form: ReactNode;
  onFocus: () => void;
  onOpen: () => void;
  onClose: () => void;
}

function GridCell({ row, role, base, where, here, form, onFocus, onOpen, onClose }: GridCellProps) {
  const cell = row.cells[role.id];
  const other = base && base !== role.id ? difference(cell, row.cells[base]) : null;
  const locked = whyLocked(row, role);
  const content = (
    <div
      role="gridcell"
      aria-colindex={where.column + 2}
      aria-readonly={locked !== '' || undefined}
      tabIndex={here ? 0 : -1}
      data-place={`${where.row},${where.column}`}
      className={classes.cell}
      data-differs={other ? true : undefined}
      title={locked || undefined}
      onFocus={onFocus}
      onDoubleClick={onOpen}
    >
      <VisuallyHidden>{spoken(cell, { difference: other?.words, readOnly: locked !== '' })}</VisuallyHidden>
      <Level cell={cell} sign={other?.sign} />
    </div>
  );
  if (!form) return content;
  return (
    <Popover opened onDismiss={onClose} position="bottom" width={300} withArrow trapFocus shadow="md" closeOnEscape withRoles={false}>
      <Popover.Target>{content}</Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={`${row.name} in ${role.title}`}>
        <p className={classes.formTitle}>
          {row.name} <span>in {role.title}</span>
        </p>
        {form}
      </Popover.Dropdown>
    </Popover>
  );
}

function Level({ cell, sign }: { cell: Cell | undefined; sign: string | undefined }) {
  return (
    <span aria-hidden="true" className={classes.seen}>
      {cell ? (
        <>
          <span className={classes.level} data-level={cell.level} data-focus={cell.focus || undefined}>
            {cell.level}
          </span>
          <span className={classes.weight}>{cell.weight}%</span>
        </>
      ) : (
        <span className={classes.none}>·</span>
      )}
      {sign ? <span className={classes.sign}>{sign}</span> : null}
    </span>
  );
}

/** Why a cell can't be changed; empty when it can. */
function whyLocked(row: Row, role: MatrixRole): string {
  if (role.status !== 'draft') return LOCKED;
  return role.framework === row.framework ? '' : ELSEWHERE;
}

/** Scrolls a cell out from under the headers that stick to the edges. */
function reveal(cell: HTMLElement, scroller: HTMLElement | null): void {
  if (!scroller) return;
  const box = cell.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const name = scroller.querySelector('[role="rowheader"]')?.getBoundingClientRect().width ?? 0;
  if (cell.closest('[role="rowheader"]')) return;
  if (box.left < frame.left + name) scroller.scrollLeft -= frame.left + name - box.left;
  else if (box.right > frame.right) scroller.scrollLeft += box.right - frame.right;
}
