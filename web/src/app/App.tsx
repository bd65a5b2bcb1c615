import { Outlet } from 'react-router';
import { LiveRegion } from './announce';
import { ConnectionBanner } from './ConnectionBanner';

/** What stands around every screen, signed in or not. */
export function App() {
  return (
    <>
      <LiveRegion />
      <ConnectionBanner />
      <Outlet />
    </>
  );
}
