import { VisuallyHidden } from '@mantine/core';
import classes from './Loading.module.css';

interface LoadingProps {
  /** What is coming, as in “Loading the plan”. */
  label: string;
  lines?: number;
}

/** Grey lines where text will be. They wait a moment before they show: what comes at once needs no placeholder. */
export function Loading({ label, lines = 4 }: LoadingProps) {
  return (
    <div className={classes.loading} role="status">
      <VisuallyHidden>{label} …</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={classes.line} aria-hidden="true" />
      ))}
    </div>
  );
}
