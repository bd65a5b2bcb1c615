import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { plansOfRoleQuery } from '@/api/roleProfiles';
import { When } from '@/components/When';
import classes from './Role.module.css';

/** The plans made for this role. */
export function Plans({ profileId }: { profileId: string }) {
  const { data } = useQuery(plansOfRoleQuery(profileId));
  if (!data?.items.length) return null;
  return (
    <section className={classes.section} aria-labelledby="plans">
      <h2 id="plans">Learning plans</h2>
      <ul className={classes.plain}>
        {data.items.map((plan) => (
          <li key={plan.id}>
            <Link to={`/plans/${plan.id}`}>
              Plan made <When at={plan.created_at} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
