import type { ReactNode } from 'react';
import classes from './Quote.module.css';

interface QuoteProps {
  /** The leader's own words, exactly. */
  children: string;
  /** What stands under the words: where they were said, as a link to the message. */
  source?: ReactNode;
  size?: 'md' | 'sm';
}

/** What the leader said. The one look that is kept for a person's own words. */
export function Quote({ children, source, size = 'md' }: QuoteProps) {
  return (
    <figure className={classes.figure} data-size={size}>
      <blockquote className={classes.words}>“{children}”</blockquote>
      {source ? <figcaption className={classes.source}>{source}</figcaption> : null}
    </figure>
  );
}
