import { useMemo } from 'react';
import type { Plan, Strand } from '@/api/plans';
import { sayDayShort } from '@/components/measures';
import classes from './Hours.module.css';
import { hoursByWeek, monthsOf } from './layout';
import strands from './strands.module.css';
import { sayHours, STRANDS } from './words';

/** The hours of each week as bars against the limit; in words and as a table for who doesn't see them. */
export function Hours({ plan }: { plan: Plan }) {
  const weeks = useMemo(() => hoursByWeek(plan), [plan]);
  const limit = plan.limits.hours_per_week;
  const top = Math.max(limit, ...weeks.map((one) => one.hours)) * 1.25;
  // Narrow enough for sixteen weeks on a small phone.
  const columns = `repeat(${weeks.length}, minmax(1.125rem, 1fr))`;
  return (
    <div className={classes.scroll}>
      <div
        className={classes.bars}
        role="img"
        aria-label={inWords(weeks, limit)}
        style={{ gridTemplateColumns: columns }}
      >
        <span className={classes.limit} style={{ insetBlockEnd: `${(100 * limit) / top}%` }}>
          <span className={classes.limitLabel}>at most {sayHours(limit)}</span>
        </span>
        {weeks.map(({ week, start, hours, strands: by }) => (
          <span key={week} className={classes.bar} title={`Week of ${sayDayShort(start)}: ${sayHours(hours)}`}>
            {(Object.keys(by) as Strand[])
              .filter((strand) => by[strand] > 0)
              .map((strand) => (
                <span
                  key={strand}
                  className={`${strands.strand} ${classes.part}`}
                  data-strand={strand}
                  style={{ blockSize: `${(100 * by[strand]) / top}%` }}
                />
              ))}
          </span>
        ))}
      </div>
      <div className={classes.months} aria-hidden="true" style={{ gridTemplateColumns: columns }}>
        {monthsOf(plan).map(({ label, first, weeks: span }) => (
          <span key={first} className={classes.month} style={{ gridColumn: `${first} / span ${span}` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The same as a table, behind a disclosure. */
export function HoursTable({ plan }: { plan: Plan }) {
  const weeks = useMemo(() => hoursByWeek(plan), [plan]);
  return (
    <details className={classes.table}>
      <summary>Hours by week as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Week of</th>
            {STRANDS.map(({ strand, label }) => (
              <th key={strand} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, start, hours, strands: by }) => (
            <tr key={week}>
              <th scope="row">{sayDayShort(start)}</th>
              {STRANDS.map(({ strand }) => (
                <td key={strand}>{by[strand] ? sayHours(by[strand]) : '–'}</td>
              ))}
              <td>{sayHours(hours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function inWords(weeks: ReturnType<typeof hoursByWeek>, limit: number): string {
  const full = weeks.filter((one) => one.hours >= limit - 0.01).length;
  const empty = weeks.filter((one) => one.hours === 0).length;
  const over = weeks.filter((one) => one.hours > limit + 0.01).length;
  return [
    `Hours by week, at most ${sayHours(limit)}.`,
    `${full} of ${weeks.length} weeks are full${empty ? `, ${empty} empty` : ''}${over ? `, ${over} over the limit` : ''}.`,
    'The table below has each week.',
  ].join(' ');
}
