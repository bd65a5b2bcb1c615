import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import classes from './Kpis.module.css';

/** Which way is better: in words beside the arrow. */
export function Direction({ direction }: { direction: 'up' | 'down' }) {
  const Icon = direction === 'up' ? IconArrowUp : IconArrowDown;
  return (
    <span className={classes.direction}>
      <Icon aria-hidden="true" size={15} stroke={2} />
      {direction === 'up' ? 'more is better' : 'less is better'}
    </span>
  );
}
