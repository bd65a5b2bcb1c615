import type { Capability } from '@/api/library';
import classes from './Capability.module.css';

type Activity = Capability['activities'][number];

const STRANDS: readonly [Activity['strand'], string][] = [
  ['work', 'In the work'],
  ['others', 'With others'],
  ['formal', 'In formal learning'],
];

/** How it is learnt, by strand: what one does, and what shows that it worked. */
export function Activities({ activities }: { activities: readonly Activity[] }) {
  if (!activities.length) return null;
  return (
    <section className={classes.section}>
      <h2>How it is learnt</h2>
      <div className={classes.strands}>
        {STRANDS.map(([strand, label]) => {
          const those = activities.filter((one) => one.strand === strand);
          return those.length ? (
            <div key={strand}>
              <h3 className={classes.strand}>{label}</h3>
              <ul className={classes.activities}>
                {those.map((one) => (
                  <li key={one.title} className={classes.activity}>
                    <h4 className={classes.activityTitle}>{one.title}</h4>
                    <p className={classes.format}>
                      {one.format.replace('-', ' ')} · {hours(one.hours)}
                    </p>
                    <p>{one.practice.replace(/\.$/, '')}.</p>
                    <dl className={classes.result}>
                      <div>
                        <dt>Then</dt>
                        <dd>{one.outcome}</dd>
                      </div>
                      <div>
                        <dt>Shown by</dt>
                        <dd>{one.evidence}</dd>
                      </div>
                    </dl>
                  </li>
                ))}
              </ul>
            </div>
          ) : null;
        })}
      </div>
    </section>
  );
}

function hours(number: number): string {
  if (number < 1) return `${Math.round(number * 60)} minutes`;
  return number === 1 ? '1 hour' : `${number} hours`;
}
