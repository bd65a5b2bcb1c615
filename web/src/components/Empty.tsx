import type { ReactNode } from 'react';
import classes from './Empty.module.css';

interface EmptyProps {
  icon?: ReactNode;
  /** What is not there, as a plain statement. */
  title: string;
  /** What would make it appear. */
  children?: ReactNode;
  action?: ReactNode;
}

/** What a list shows while it has nothing: why, and the one step that changes it. */
export function Empty({ icon, title, children, action }: EmptyProps) {
  return (
    <div className={classes.empty}>
      {icon ? (
        <span className={classes.icon} aria-hidden="true">
          {icon}
        </span>
      ) : null}
      <h2 className={classes.title}>{title}</h2>
      {children ? <div className={classes.text}>{children}</div> : null}
      {action ? <div className={classes.action}>{action}</div> : null}
    </div>
  );
}
