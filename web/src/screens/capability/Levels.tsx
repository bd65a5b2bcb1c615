import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Capability } from '@/api/library';
import { LevelScale } from '@/components/LevelScale';
import classes from './Levels.module.css';

const ALL = 'all';

/** The five levels side by side; where there is no room for that, one at a time or all below each other. */
export function Levels({ levels }: { levels: Capability['levels'] }) {
  const wide = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false });
  const [chosen, setChosen] = useState('3');
  const known = levels.some(({ level }) => String(level) === chosen) ? chosen : ALL;
  const shown = wide || known === ALL ? levels : levels.filter(({ level }) => String(level) === known);
  return (
    <section className={classes.section} aria-labelledby="levels">
      <h2 id="levels">The levels, and what shows them</h2>
      {wide ? null : (
        <SegmentedControl
          aria-label="Level to show"
          fullWidth
          className={classes.switch}
          value={known}
          onChange={setChosen}
          data={[...levels.map(({ level }) => ({ value: String(level), label: String(level) })), { value: ALL, label: 'All' }]}
        />
      )}
      <div className={classes.levels}>
        {shown.map(({ level, name, indicators }) => (
          <div key={level} className={classes.level}>
            <h3 className={classes.name}>
              <LevelScale level={level} name={name} />
            </h3>
            <ul className={classes.indicators}>
              {indicators.map((indicator) => (
                <li key={indicator}>{indicator}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
