import { IconDots } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import classes from './Bar.module.css';
import { PLACES } from './places';

const More = lazy(() => import('./More'));

/** The menu at the foot of a phone: the places of every day, and the rest behind More. */
export function Bar() {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const { pathname } = useLocation();
  const elsewhere = PLACES.some(({ to, phone }) => !phone && pathname.startsWith(to));
  return (
    <nav className={classes.bar} aria-label="Main">
      <ul className={classes.list}>
        {PLACES
          .filter(({ phone }) => phone)
          .map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <NavLink to={to} end={to === '/'} className={classes.item ?? ''}>
                <Icon aria-hidden="true" size={22} stroke={1.6} />
                <span className={classes.label}>{label}</span>
              </NavLink>
            </li>
          ))}
        <li>
          <button
            type="button"
            className={classes.item}
            aria-haspopup="dialog"
            aria-expanded={open}
            data-here={elsewhere || undefined}
            onClick={() => {
              setAsked(true);
              setOpen(true);
            }}
          >
            <IconDots aria-hidden="true" size={22} stroke={1.6} />
            <span className={classes.label}>More</span>
          </button>
        </li>
      </ul>
      <Suspense>{asked ? <More opened={open} onClose={() => setOpen(false)} /> : null}</Suspense>
    </nav>
  );
}
