import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import classes from './Page.module.css';

interface PageProps {
  title: string;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Buttons to the right of the title; below it on a phone. */
  actions?: ReactNode;
  /** The document's title where it is not the heading. */
  tabTitle?: string;
  /** `reading` for text, `wide` for tables and time lines, `full` for what makes its own margins. */
  width?: 'reading' | 'page' | 'wide' | 'full';
  /** False when the screen moves the focus elsewhere itself, as Talk does to its message field. */
  focusTitle?: boolean;
  /** The title is heard, not seen. */
  hideTitle?: boolean;
  children: ReactNode;
}

/** The frame of a screen: its heading, the document's title, and the focus after navigation. */
export function Page(props: PageProps) {
  const { title, tabTitle = title, lead, actions, width = 'page', focusTitle = true, hideTitle, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const shown = useRef<string>(undefined);
  useEffect(() => {
    document.title = tabTitle === 'Capwright' ? tabTitle : `${tabTitle} · Capwright`;
  }, [tabTitle]);
  useEffect(() => {
    // A search that writes itself into the address leaves the focus where it is.
    const arrived = shown.current !== pathname;
    shown.current = pathname;
    // The first page of a visit keeps the browser's own start at the top, where the skip link is.
    if (arrived && focusTitle && key !== 'default') heading.current?.focus({ preventScroll: true });
  }, [pathname, key, focusTitle]);
  return (
    <div className={classes.page} data-width={width}>
      <header className={hideTitle ? classes.unseen : classes.header}>
        <div className={classes.titles}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {lead ? <p className={classes.lead}>{lead}</p> : null}
        </div>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}
