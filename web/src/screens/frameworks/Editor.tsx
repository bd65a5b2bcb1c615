import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { useBlocker, useSearchParams } from 'react-router';
import { domainsQuery, type Found } from '@/api/library';
import type { Matrix } from '@/api/roleProfiles';
import { announce } from '@/app/announce';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import LibraryPicker from '@/components/LibraryPicker';
import { type Filter, filterRows, keyOf, type Row } from './cells';
import { Conflicts } from './Conflicts';
import { type Edit, say } from './edits';
import classes from './Frameworks.module.css';
import Grid from './Grid';
import type { Place } from './moves';
import { OneRole } from './OneRole';
import { Saved, Tools } from './Tools';
import { useMatrix } from './useMatrix';

/** The matrix with everything around it: filters, undo, rows from the library, conflicts. */
export default function Editor({ matrix }: { matrix: Matrix }) {
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const editing = useMatrix(matrix);
  const domains = useDomainNames();
  const { chosen, setChosen, base, setBase } = useLookedAt();
  const [filter, setFilter] = useState<Filter>({ words: '', domain: null, differingFrom: null });
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const [go, setGo] = useState(0);
  const [picking, setPicking] = useState(false);
  const [looked, setLooked] = useState<string>();

  const those = matrix.roles.filter(({ id }) => chosen.includes(id));
  // A phone shows one role at a time; and a link may name one that is retired by now.
  const roles = those.length && !narrow ? those : matrix.roles;
  const compared = roles.some(({ id }) => id === base) ? base : null;
  const ids = roles.map(({ id }) => id);
  const rows = filterRows(editing.rows, ids, { ...filter, differingFrom: filter.differingFrom && compared });
  const role = narrow ? (roles.find(({ id }) => id === (looked ?? chosen[0])) ?? roles[0]) : roles[Math.max(0, place.column)];
  const title = (id: string) => matrix.roles.find((one) => one.id === id)?.title ?? 'a role';

  const goTo = (key: string, roleId: string, among: readonly Row[] = rows) => {
    const row = among.findIndex((one) => one.key === key);
    const column = ids.indexOf(roleId);
    if (row < 0 || column < 0) return;
    setPlace({ row, column });
    setGo((before) => before + 1);
  };
  const stepped = (edit: Edit | undefined, verb: string, cell: 'before' | 'after') => {
    if (!edit) return announce(`Nothing to ${verb}.`);
    announce(`${verb === 'undo' ? 'Undone' : 'Redone'}: ${edit.row.name} in ${title(edit.roleId)}: ${say(edit[cell])}.`);
    setLooked(edit.roleId);
    goTo(edit.row.key, edit.roleId);
  };
  const undo = () => stepped(editing.undo(), 'undo', 'before');
  const redo = () => stepped(editing.redo(), 'redo', 'after');

  const onKeyDown = (event: KeyboardEvent) => {
    // Fields have an undo of their own.
    if (event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"]')) return;
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) undo();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
    else return;
    event.preventDefault();
  };

  const add = (found: Found) => {
    if (!role) return;
    const row = { key: keyOf(role.framework, found.id), capabilityId: found.id, name: found.name, domain: found.domain, framework: role.framework };
    editing.addRow(row);
    setPicking(false);
    setFilter({ words: '', domain: null, differingFrom: null });
    setAdded({ key: row.key, roleId: role.id });
    if (narrow && role.status === 'draft') editing.set(row, role.id, { level: 3 });
    announce(`${found.name} is added. Type 1 to 5 for the level ${role.title} needs.`);
  };
  // The row is there with the next drawing only.
  const [added, setAdded] = useState<{ key: string; roleId: string }>();
  const addedAt = added ? rows.findIndex(({ key }) => key === added.key) : -1;
  if (added && addedAt >= 0) {
    setAdded(undefined);
    setPlace({ row: addedAt, column: Math.max(0, ids.indexOf(added.roleId)) });
    setGo(go + 1);
  }

  return (
    // Undo and redo work wherever the focus is in here.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classes.editor} onKeyDown={onKeyDown}>
      <Tools
        roles={matrix.roles}
        rows={editing.rows}
        domains={domains}
        filter={filter}
        onFilter={setFilter}
        chosen={those.map(({ id }) => id)}
        onChoose={setChosen}
        base={compared}
        onBase={setBase}
        narrow={narrow}
        editing={editing}
        onUndo={undo}
        onRedo={redo}
        onAdd={() => setPicking(true)}
      />
      <Conflicts editing={editing} title={title} />
      {narrow && role ? (
        <OneRole
          rows={rows}
          roles={roles}
          role={role}
          base={compared}
          domains={domains}
          editing={editing}
          onRole={setLooked}
        />
      ) : (
        <Grid
          rows={rows}
          roles={roles}
          domains={domains}
          base={compared}
          editing={editing}
          place={place}
          onPlace={setPlace}
          go={go}
        />
      )}
      <div className={classes.foot}>
        {narrow ? null : (
          <p className={classes.keys}>
            Arrows move · 1 to 5 set the level · Enter or a double click edits level, weight and focus · Delete removes · Ctrl+Z takes back · a ring marks what is in focus
          </p>
        )}
        <Saved editing={editing} />
      </div>
      {rows.length ? null : <p role="status">{nothing(editing.rows.length)}</p>}
      {matrix.more ? <p>Shown are the 50 newest roles; the others are under Role profiles.</p> : null}
      {picking && role ? (
        <LibraryPicker
          framework={role.framework}
          has={
            new Set(
              editing.rows
                .filter(({ framework, cells }) => framework === role.framework && (!narrow || cells[role.id]))
                .map(({ capabilityId }) => capabilityId),
            )
          }
          hasLabel={narrow ? 'In the role' : 'In the table'}
          onPick={add}
          onClose={() => setPicking(false)}
        />
      ) : null}
      <Unsaved count={editing.unsaved} />
    </div>
  );
}

/** The roles that are shown and the one they are compared with stand in the address: links lead here, and back again. */
function useLookedAt() {
  const [params, setParams] = useSearchParams();
  const chosen = useMemo(() => params.getAll('role'), [params]);
  const set = (name: 'role' | 'with', values: readonly string[]) =>
    setParams(
      (before) => {
        before.delete(name);
        for (const value of values) before.append(name, value);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    chosen,
    setChosen: (ids: readonly string[]) => set('role', ids),
    base: params.get('with'),
    setBase: (id: string | null) => set('with', id === null ? [] : [id]),
  };
}

const nothing = (all: number) =>
  all ? 'No row fits these filters.' : 'No capabilities yet. Add the first one from the library.';

/** Asks before changes that aren't stored are left behind. */
function Unsaved({ count }: { count: number }) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => count > 0 && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (!count) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [count]);
  const { state, proceed, reset } = blocker;
  useEffect(() => {
    // What was on its way has arrived while the question stood.
    if (state === 'blocked' && count === 0) proceed();
  }, [state, count, proceed]);
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    // Storing takes a moment: nobody is asked about what is done by then.
    if (state !== 'blocked') return;
    const timer = setTimeout(() => setPatient(false), 600);
    return () => {
      clearTimeout(timer);
      setPatient(true);
    };
  }, [state]);
  return (
    <ConfirmDialog
      opened={state === 'blocked' && count > 0 && !patient}
      title="Leave without these changes?"
      confirm="Leave"
      danger
      onConfirm={() => proceed?.()}
      onClose={() => reset?.()}
    >
      {count === 1 ? 'One change is' : `${count} changes are`} not stored yet. Stay to have them stored, or to decide.
    </ConfirmDialog>
  );
}

function useDomainNames(): ReadonlyMap<string, string> {
  const { data } = useQuery(domainsQuery);
  return useMemo(() => new Map(data?.items.map(({ id, name }) => [id, name])), [data]);
}
