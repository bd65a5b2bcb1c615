import { Button, Checkbox } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Api } from '@/api/client';
import classes from './Facets.module.css';
import type { Filter } from './useSearch';

interface Value {
  id: string;
  name: string;
  count: number;
}

interface FacetsProps {
  facets: Api<'CapabilityFacets'>;
  domain: readonly string[];
  kind: readonly string[];
  onToggle: (filter: Filter, value: string) => void;
  onClear: () => void;
}

const FEW = 8;

/** Filters beside the results; folded above them where the window is narrow. */
export function Facets({ facets, domain, kind, onToggle, onClear }: FacetsProps) {
  const wide = useMediaQuery('(min-width: 60em)', undefined, { getInitialValueInEffect: false });
  const chosen = domain.length + kind.length;
  const [open, setOpen] = useState(false);
  const groups = (
    <div className={classes.groups}>
      <Group label="Kind" values={facets.kind} chosen={kind} onToggle={(value) => onToggle('kind', value)} />
      <Group label="Domain" values={facets.domain} chosen={domain} onToggle={(value) => onToggle('domain', value)} />
      {chosen ? (
        <Button variant="subtle" size="sm" onClick={onClear}>
          Take the filters off
        </Button>
      ) : null}
    </div>
  );
  if (wide) return <aside aria-label="Filters">{groups}</aside>;
  return (
    <details className={classes.folded} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Filters{chosen ? ` (${chosen} on)` : ''}</summary>
      {groups}
    </details>
  );
}

interface GroupProps {
  label: string;
  values: readonly Value[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

function Group({ label, values, chosen, onToggle }: GroupProps) {
  const [all, setAll] = useState(false);
  // What is chosen stays in sight, also when nothing is left of it.
  const missing = chosen.filter((one) => !values.some(({ id }) => id === one)).map((id) => ({ id, name: id, count: 0 }));
  const known = [...values, ...missing];
  const shown = all ? known : known.filter(({ id }, index) => index < FEW || chosen.includes(id));
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      {shown.map(({ id, name, count }) => (
        <Checkbox
          key={id}
          size="sm"
          classNames={{ root: classes.box, body: classes.body, labelWrapper: classes.wrapper, label: classes.label }}
          checked={chosen.includes(id)}
          onChange={() => onToggle(id)}
          label={
            <>
              <span>{name}</span> <span className={classes.number}>{count}</span>
            </>
          }
        />
      ))}
      {known.length > FEW ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Fewer' : `All ${known.length}`}
        </Button>
      ) : null}
    </fieldset>
  );
}
