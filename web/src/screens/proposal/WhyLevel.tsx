import { useQuery } from '@tanstack/react-query';
import { capabilityQuery } from '@/api/library';
import type { Proposed } from '@/api/proposals';
import { LevelScale } from '@/components/LevelScale';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import classes from './WhyLevel.module.css';

/** Why this level and not one beside it, with what each of the three looks like in the work. */
export function WhyLevel({ one, framework }: { one: Proposed; framework: string }) {
  const known = useQuery(capabilityQuery(one.capability_id, framework));
  const { level, reason, not_lower, not_higher } = one.level;
  const near = known.data?.levels.filter((other) => Math.abs(other.level - level) <= 1) ?? [];
  const why: Record<number, string> = { [level - 1]: not_lower, [level]: reason, [level + 1]: not_higher };
  if (known.isError) return <ProblemAlert error={known.error} onRetry={() => void known.refetch()} />;
  if (!known.data) return <Loading label="Loading the levels" lines={3} />;
  if (!near.length) {
    return (
      <div className={classes.plain}>
        <p>{reason}</p>
        <p>This framework does not describe what its levels look like.</p>
      </div>
    );
  }
  return (
    <ul className={classes.levels}>
      {near.map((other) => (
        <li key={other.level} className={classes.level} data-chosen={other.level === level || undefined}>
          <p className={classes.which}>
            <LevelScale size="sm" level={other.level} name={other.name} />
            <span className={classes.standing}>{standing(other.level - level)}</span>
          </p>
          <p className={classes.why}>{why[other.level]}</p>
          <ul className={classes.indicators}>
            {other.indicators.map((indicator) => (
              <li key={indicator}>{indicator}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

const standing = (distance: number): string => (distance === 0 ? 'proposed' : distance < 0 ? 'why not lower' : 'why not higher');
