import { Drawer } from '@mantine/core';
import { NavLink } from 'react-router';
import { useSession } from '@/api/session';
import { Appearance } from './Appearance';
import classes from './More.module.css';
import { PLACES } from './places';
import { SignOut } from './SignOut';

interface MoreProps {
  opened: boolean;
  onClose: () => void;
}

/** The sheet behind More on a phone. */
export default function More({ opened, onClose }: MoreProps) {
  const session = useSession();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="bottom"
      size="auto"
      title={session.data?.organisation.name ?? 'More'}
      closeButtonProps={{ 'aria-label': 'Close' }}
      classNames={{ content: classes.sheet, title: classes.title }}
    >
      <nav aria-label="More">
        <ul className={classes.list}>
          {PLACES
            .filter(({ phone }) => !phone)
            .map(({ to, label, icon: Icon }) => (
              <li key={to}>
                <NavLink to={to} className={classes.link ?? ''} onClick={onClose}>
                  <Icon aria-hidden="true" size={20} stroke={1.6} />
                  {label}
                </NavLink>
              </li>
            ))}
        </ul>
      </nav>
      <div className={classes.foot}>
        <Appearance />
        <SignOut />
      </div>
    </Drawer>
  );
}
