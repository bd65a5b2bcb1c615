import classes from './LevelScale.module.css';
import { LEVELS } from './levels';

interface LevelScaleProps {
  /** 1 to 5. */
  level: number;
  /** The level's name, such as Proficient. */
  name: string;
  /** Another level to mark beside it: what was proposed first, or where a person stands now. */
  compare?: { level: number; label: string };
  size?: 'md' | 'sm';
}

/** A level as five rising steps. The number and the name say the same, for those who don't see colour or steps. */
export function LevelScale({ level, name, compare, size = 'md' }: LevelScaleProps) {
  const comparison = compare ? `; ${compare.label}: level ${compare.level}` : '';
  return (
    <span className={classes.scale} data-size={size}>
      <span className={classes.steps} role="img" aria-label={`Level ${level} of 5, ${name}${comparison}`}>
        {LEVELS.map((step) => (
          <span
            key={step}
            className={classes.step}
            data-step={step}
            data-reached={step <= level || undefined}
            data-compare={step === compare?.level || undefined}
          />
        ))}
      </span>
      <span className={classes.text} aria-hidden="true">
        <b>{level}</b> {name}
      </span>
    </span>
  );
}
