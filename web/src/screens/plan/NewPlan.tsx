import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { type PlanRequest, useMakePlan } from '@/api/plans';
import { ProblemAlert } from '@/components/ProblemAlert';
import { PlanLimits } from './PlanLimits';
import classes from './PlansOf.module.css';
import { nextMonday } from './words';

/** Asks for the limits of a learning plan, makes it, and goes there. */
export function NewPlan({ profileId, filled }: { profileId: string; filled: boolean }) {
  const [limits, setLimits] = useState<PlanRequest>(() => ({ hours_per_week: 4, weeks: 16, start: nextMonday(new Date()), without: [] }));
  const navigate = useNavigate();
  const make = useMakePlan(profileId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate(limits, { onSuccess: ({ data }) => void navigate(`/plans/${data.id}`) });
  };
  return (
    <form onSubmit={submit} className={classes.form} aria-label="New learning plan">
      <PlanLimits value={limits} onChange={setLimits} />
      {make.error ? <ProblemAlert error={make.error} /> : null}
      <Button type="submit" variant={filled ? 'filled' : 'light'} loading={make.isPending}>
        Make the learning plan
      </Button>
    </form>
  );
}
