import { PlansOf } from '@/screens/plan/PlansOf';
import classes from './Role.module.css';

/** The plans made for this role, and the way to one more while it is in use and needs anything. */
export function Plans({ profileId, mayMake }: { profileId: string; mayMake: boolean }) {
  return (
    <section className={classes.section} aria-labelledby="plans">
      <h2 id="plans">Learning plans</h2>
      <div className={classes.plans}>
        <PlansOf profileId={profileId} mayMake={mayMake} />
      </div>
    </section>
  );
}
