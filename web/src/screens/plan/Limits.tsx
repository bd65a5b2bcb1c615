import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Plan, PlanRequest } from '@/api/plans';
import { Dialog } from '@/components/Dialog';
import classes from './Limits.module.css';
import { PlanLimits } from './PlanLimits';
import type { PlanChanges } from './usePlanChanges';

interface LimitsProps {
  plan: Plan;
  changes: PlanChanges;
  onClose: () => void;
}

/** Other limits for the plan that is there: it is made anew within them, and what was moved by hand stays moved. */
export default function Limits({ plan, changes, onClose }: LimitsProps) {
  const [limits, setLimits] = useState<PlanRequest>(plan.limits);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    changes.send({
      hours_per_week: limits.hours_per_week,
      weeks: limits.weeks,
      start: limits.start,
      without: limits.without ?? [],
    });
    onClose();
  };
  return (
    <Dialog onClose={onClose} size="lg" title="Change the limits">
      <form onSubmit={submit} className={classes.form}>
        <p className={classes.lead}>The plan is made anew within these. What was moved or taken out by hand stays so, where it can.</p>
        <PlanLimits value={limits} onChange={setLimits} />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Change the plan</Button>
        </div>
      </form>
    </Dialog>
  );
}
