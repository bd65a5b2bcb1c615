import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Plan, type PlanChange, planQuery, useChangePlan } from '@/api/plans';
import { asProblem } from '@/api/problem';
import { announce } from '@/app/announce';
import { sayDayShort } from '@/components/measures';
import { activitiesOf, inverse } from './layout';

interface Outcome {
  text: string;
  /** The change that takes it back; none after taking something back. */
  back: PlanChange | null;
}

/** Changes to a plan, what became of them, and the way back. A plan that somebody else changed is shown anew. */
export function usePlanChanges(id: string, plan: Plan) {
  const client = useQueryClient();
  const change = useChangePlan(id);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [overtaken, setOvertaken] = useState<PlanChange | null>(null);
  const send = (wanted: PlanChange, { undo = false }: { undo?: boolean } = {}) => {
    const before = client.getQueryData(planQuery(id).queryKey)?.data.plan ?? plan;
    setOutcome(null);
    setOvertaken(null);
    change.mutate(wanted, {
      onSuccess: ({ data }) => {
        const text = undo ? 'Taken back.' : wordsFor(wanted, before, data.plan);
        setOutcome({ text, back: undo ? null : inverse(wanted, before) });
        announce(text);
      },
      onError: (error) => {
        if (asProblem(error).status !== 412) return;
        change.reset();
        setOvertaken(wanted);
        void client.invalidateQueries(planQuery(id));
      },
    });
  };
  return {
    send,
    undo: () => outcome?.back && send(outcome.back, { undo: true }),
    outcome,
    overtaken,
    pending: change.isPending,
    error: change.error,
    again: () => change.variables && send(change.variables),
    dismiss: () => {
      setOutcome(null);
      setOvertaken(null);
      change.reset();
    },
  };
}

export type PlanChanges = ReturnType<typeof usePlanChanges>;

/** What became of a change, said from the plan that came back. */
export function wordsFor(change: PlanChange, before: Plan, after: Plan): string {
  const titles = new Map(
    [before, after].flatMap((plan) => [
      ...activitiesOf(plan).map((one) => [one.activity_id, one.title] as const),
      ...plan.not_scheduled.map((one) => [one.activity_id, one.title] as const),
    ]),
  );
  const said: string[] = [];
  for (const { activity_id, start } of change.move ?? []) {
    const title = `“${titles.get(activity_id) ?? activity_id}”`;
    const became = after.moved.find((one) => one.activity_id === activity_id);
    const now = activitiesOf(after).find((one) => one.activity_id === activity_id);
    if (start === null) said.push(now ? `${title} is where the schedule puts it: ${sayDayShort(now.start)}.` : `${title} has no place now.`);
    else if (became?.start) {
      said.push(`${title} starts in the week of ${sayDayShort(became.start)}.`);
      if (became.reason) said.push(became.reason);
    } else said.push(`${title} has no place there. ${became?.reason ?? ''}`.trim());
  }
  for (const id of change.drop ?? []) said.push(`“${titles.get(id) ?? id}” is out.`);
  for (const id of change.restore ?? []) {
    const back = activitiesOf(after).some((one) => one.activity_id === id);
    said.push(`“${titles.get(id) ?? id}” ${back ? 'is in again.' : 'may come back, but finds no hours.'}`);
  }
  if (change.hours_per_week || change.weeks || change.start || change.without) said.push('The plan is made anew within these limits.');
  const lost = lostBy(before, after, new Set(change.drop ?? []));
  if (lost.length) said.push(`No longer in the plan: ${lost.map((title) => `“${title}”`).join(', ')}.`);
  return said.join(' ');
}

/** What was in the plan and is not any more, besides what was taken out. */
function lostBy(before: Plan, after: Plan, dropped: ReadonlySet<string>): string[] {
  const kept = new Set(activitiesOf(after).map((one) => one.activity_id));
  return activitiesOf(before)
    .filter((one) => !kept.has(one.activity_id) && !dropped.has(one.activity_id))
    .map((one) => one.title);
}
