import classes from './WeightBar.module.css';

interface WeightBarProps {
  /** Share of the whole, in per cent, 0 to 100. */
  weight: number;
  /** The heaviest of those shown together: its bar is full, so that small weights can be told apart. */
  heaviest?: number;
}

/** A weight as a bar with its number. */
export function WeightBar({ weight, heaviest = 100 }: WeightBarProps) {
  const filled = heaviest > 0 ? Math.min(100, (100 * weight) / heaviest) : 0;
  return (
    <span className={classes.weight} role="img" aria-label={`Weight ${weight} per cent`}>
      <span className={classes.track}>
        <span className={classes.bar} style={{ inlineSize: `${filled}%` }} />
      </span>
      <span className={classes.number}>{weight}%</span>
    </span>
  );
}
