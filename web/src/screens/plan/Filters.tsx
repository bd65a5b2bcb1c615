import { Button } from '@mantine/core';
import type { Format, Plan, Strand } from '@/api/plans';
import classes from './Filters.module.css';
import { activitiesOf, type Filter, NO_FILTER } from './layout';
import strands from './strands.module.css';
import { FORMATS, sayHours, STRANDS } from './words';

interface FiltersProps {
  plan: Plan;
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** Strands and formats of the plan with their hours: the legend of the bars, and what is shown. */
export function Filters({ plan, filter, onChange }: FiltersProps) {
  const formats = [...new Set(activitiesOf(plan).map((one) => one.format))].sort((a, b) => FORMATS[a].localeCompare(FORMATS[b]));
  const chosen = filter.strands.size + filter.formats.size > 0;
  return (
    <div className={classes.filters} role="group" aria-label="Show only">
      <ul className={classes.row}>
        {STRANDS.map(({ strand, label }) => (
          <li key={strand}>
            <button
              type="button"
              className={classes.choice}
              aria-pressed={filter.strands.has(strand)}
              onClick={() => onChange({ ...filter, strands: toggled<Strand>(filter.strands, strand) })}
            >
              <span className={`${strands.strand} ${classes.swatch}`} data-strand={strand} aria-hidden="true" />
              {label} <span className={classes.hours}>{sayHours(plan.hours_by_strand[strand] ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul className={classes.row}>
        {formats.map((format) => (
          <li key={format}>
            <button
              type="button"
              className={classes.choice}
              aria-pressed={filter.formats.has(format)}
              onClick={() => onChange({ ...filter, formats: toggled<Format>(filter.formats, format) })}
            >
              {FORMATS[format]} <span className={classes.hours}>{sayHours(plan.hours_by_format[format] ?? 0)}</span>
            </button>
          </li>
        ))}
        {chosen ? (
          <li>
            <Button variant="subtle" size="compact-sm" onClick={() => onChange(NO_FILTER)}>
              Show all
            </Button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
