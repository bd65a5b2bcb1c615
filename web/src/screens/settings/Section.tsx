import { type ReactNode, useId } from 'react';
import classes from './Settings.module.css';

interface SectionProps {
  title: string;
  about?: ReactNode;
  children: ReactNode;
}

/** One group of settings under its heading. */
export function Section({ title, about, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about ? <p className={classes.about}>{about}</p> : null}
      <div className={classes.body}>{children}</div>
    </section>
  );
}
