import { ActionIcon, Button, MultiSelect, Select, Switch, TextInput, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconPlus } from '@tabler/icons-react';
import type { MatrixRole } from '@/api/roleProfiles';
import { useConnectionLost } from '@/api/connection';
import type { Filter, Row } from './cells';
import classes from './Frameworks.module.css';
import type { Editing } from './useMatrix';

interface ToolsProps {
  roles: readonly MatrixRole[];
  rows: readonly Row[];
  domains: ReadonlyMap<string, string>;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  base: string | null;
  onBase: (id: string | null) => void;
  narrow: boolean;
  editing: Editing;
  onUndo: () => void;
  onRedo: () => void;
  onAdd: () => void;
}

/** Filters, comparison and undo. */
export function Tools(props: ToolsProps) {
  const { roles, rows, domains, filter, onFilter, chosen, onChoose, base, onBase, narrow, editing } = props;
  const options = roles.map(({ id, title }) => ({ value: id, label: title }));
  const inUse = [...new Set(rows.map(({ domain }) => domain))];
  const fields = (
    <div className={classes.fields}>
      <TextInput
        type="search"
        label="Capability"
        placeholder="Part of its name"
        value={filter.words}
        onChange={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
      />
      <Select
        label="Domain"
        placeholder="All"
        clearable
        clearButtonProps={{ 'aria-label': 'All domains' }}
        value={filter.domain}
        onChange={(domain) => onFilter({ ...filter, domain })}
        data={inUse.map((id) => ({ value: id, label: domains.get(id) ?? id }))}
      />
      {narrow ? null : (
        <MultiSelect
          label="Roles"
          placeholder={chosen.length ? '' : 'All'}
          clearable
          searchable
          clearButtonProps={{ 'aria-label': 'All roles' }}
          value={[...chosen]}
          onChange={onChoose}
          data={options}
        />
      )}
      <Select
        label="Compare with"
        placeholder="No role"
        clearable
        clearButtonProps={{ 'aria-label': 'Compare with no role' }}
        value={base}
        onChange={onBase}
        data={options.filter(({ value }) => !chosen.length || chosen.includes(value))}
      />
      {base ? (
        <Switch
          className={classes.switch ?? ''}
          label="Only differences"
          checked={filter.differingFrom !== null}
          onChange={(event) => onFilter({ ...filter, differingFrom: event.currentTarget.checked ? base : null })}
        />
      ) : null}
    </div>
  );
  const on = [filter.words, filter.domain, base].filter(Boolean).length;
  return (
    <div className={classes.tools}>
      {narrow ? (
        <details className={classes.folded}>
          <summary>Filter and compare{on ? ` (${on} on)` : ''}</summary>
          {fields}
        </details>
      ) : (
        fields
      )}
      <div className={classes.actions}>
        <Tooltip label="Undo (Ctrl+Z)">
          <ActionIcon
            variant="default"
            size="lg"
            aria-label="Undo"
            disabled={!editing.ledger.done.length}
            onClick={props.onUndo}
          >
            <IconArrowBackUp aria-hidden="true" size={19} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Redo (Ctrl+Y)">
          <ActionIcon
            variant="default"
            size="lg"
            aria-label="Redo"
            disabled={!editing.ledger.undone.length}
            onClick={props.onRedo}
          >
            <IconArrowForwardUp aria-hidden="true" size={19} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        <Button variant="default" leftSection={<IconPlus aria-hidden="true" size={17} stroke={1.75} />} onClick={props.onAdd}>
          Add a capability
        </Button>
      </div>
    </div>
  );
}

/** Whether everything is stored. */
export function Saved({ editing: { ledger } }: { editing: Editing }) {
  const lost = useConnectionLost();
  const { pending, refused, done, undone } = ledger;
  let words = '';
  if (refused.length) words = 'Not everything is stored';
  else if (pending.length && lost) words = `${pending.length} ${pending.length === 1 ? 'waits' : 'wait'} for the connection`;
  else if (pending.length) words = 'Storing …';
  else if (done.length || undone.length) words = 'All stored';
  return (
    <span className={classes.saved} data-state={words === 'All stored' ? 'stored' : undefined}>
      {words}
    </span>
  );
}
