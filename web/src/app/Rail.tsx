import { Link, NavLink } from 'react-router';
import { useSession } from '@/api/session';
import { Appearance } from './Appearance';
import { Mark } from './Mark';
import classes from './Rail.module.css';
import { PLACES } from './places';
import { SignOut } from './SignOut';

/** The menu beside the content on a wide screen. */
export function Rail() {
  const session = useSession();
  return (
    <header className={classes.rail}>
      <Link to="/" className={classes.brand}>
        <Mark size={26} /> Capwright
      </Link>
      <nav aria-label="Main">
        <ul className={classes.list}>
          {PLACES.map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <NavLink to={to} end={to === '/'} className={classes.link ?? ''}>
                <Icon aria-hidden="true" size={20} stroke={1.6} />
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.foot}>
        {session.data ? <p className={classes.organisation}>{session.data.organisation.name}</p> : null}
        <Appearance />
        <SignOut />
      </div>
    </header>
  );
}
