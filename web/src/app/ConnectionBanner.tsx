import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { onReturn, tryNow, useConnectionLost } from '@/api/connection';
import { announce } from './announce';
import classes from './ConnectionBanner.module.css';

/** Says that the server can't be reached, and goes by itself when it is back. */
export function ConnectionBanner() {
  const lost = useConnectionLost();
  useEffect(() => onReturn(() => announce('The connection is back.')), []);
  return (
    <div role="status" className={classes.region}>
      {lost ? (
        <div className={classes.banner}>
          <IconCloudOff aria-hidden="true" size={20} stroke={1.75} className={classes.icon} />
          <p className={classes.text}>
            <b>Connection lost.</b> What you wrote is kept; trying again by itself.
          </p>
          <Button size="compact-sm" variant="default" onClick={() => void tryNow()}>
            Try now
          </Button>
        </div>
      ) : null}
    </div>
  );
}
