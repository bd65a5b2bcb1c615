import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { asProblem } from '@/api/problem';
import classes from './ProblemAlert.module.css';

interface ProblemAlertProps {
  /** Whatever was thrown; most often a `ProblemError` of the API. */
  error: unknown;
  onRetry?: () => void;
}

/** An error as the API states it: what happened, and what to do about it. */
export function ProblemAlert({ error, onRetry }: ProblemAlertProps) {
  const problem = asProblem(error);
  return (
    <div className={classes.alert} role="alert">
      <IconAlertTriangle className={classes.icon} aria-hidden="true" size={22} stroke={1.75} />
      <div className={classes.body}>
        <p className={classes.title}>{problem.title}</p>
        {problem.errors.length ? (
          <ul className={classes.fields}>
            {problem.errors.map((one) => (
              <li key={one.field}>
                <b>{one.field}</b>: {one.problem}
              </li>
            ))}
          </ul>
        ) : (
          <p>{problem.detail}</p>
        )}
        <p className={classes.do}>{problem.do}</p>
        {onRetry ? (
          <Button className={classes.retry} size="sm" variant="default" onClick={onRetry}>
            Try again
          </Button>
        ) : null}
      </div>
    </div>
  );
}
