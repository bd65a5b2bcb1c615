import { useEffect } from 'react';
import { Outlet } from 'react-router';
import { LiveRegion } from './announce';
import { ConnectionBanner } from './ConnectionBanner';
import { refuseStrayDrops } from './strayDrops';

/** What stands around every screen, signed in or not. */
export function App() {
  useEffect(refuseStrayDrops, []);
  return (
    <>
      <LiveRegion />
      <ConnectionBanner />
      <Outlet />
    </>
  );
}
