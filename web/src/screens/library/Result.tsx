import { Link } from 'react-router';
import type { Found } from '@/api/library';
import classes from './Library.module.css';
import { from, pieces } from './met';

interface ResultProps {
  found: Found;
  domains: readonly { id: string; name: string }[];
}

/** One capability that was found, and the passages of its record that say why. */
export function Result({ found, domains }: ResultProps) {
  const domain = domains.find(({ id }) => id === found.domain)?.name ?? found.domain;
  return (
    <li className={classes.result}>
      <h2 className={classes.name}>
        <Link to={`/library/${encodeURIComponent(found.id)}`} className={classes.link}>
          {found.name}
        </Link>
      </h2>
      <p className={classes.where}>
        {domain}
        {found.kind ? <> · {found.kind}</> : null}
      </p>
      <p className={classes.definition}>{found.definition}</p>
      {found.met.length ? (
        <ul className={classes.why} aria-label="Why it was found">
          {found.met.map(({ passage, passage_kind, source, terms }) => (
            <li key={passage}>
              <span className={classes.from}>
                {source === 'dense' ? 'Close in meaning to ' : 'Your words stand in '}
                {from(passage_kind)}:
              </span>{' '}
              {pieces(passage, terms).map(({ text, met }, index) =>
                met ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
