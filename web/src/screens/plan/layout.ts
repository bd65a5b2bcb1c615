import type { Activity, Format, Plan, PlanChange, Strand } from '@/api/plans';

/** An activity with its place in the plan. Weeks count from 1. */
export interface Item {
  activity: Activity;
  first: number;
  last: number;
  repeats: readonly number[];
  /** Put into its week by somebody, not by the schedule. */
  pinned: boolean;
}

export interface Group {
  capabilityId: string;
  name: string;
  /** Null for the capabilities outside the focus, which stand together. */
  campaign: Plan['campaigns'][number] | null;
  items: readonly Item[];
}

export interface Filter {
  strands: ReadonlySet<Strand>;
  formats: ReadonlySet<Format>;
}

export const NO_FILTER: Filter = { strands: new Set(), formats: new Set() };

/** Nothing chosen means everything. */
export const passes = ({ strands, formats }: Filter, { strand, format }: Pick<Activity, 'strand' | 'format'>): boolean =>
  (strands.size === 0 || strands.has(strand)) && (formats.size === 0 || formats.has(format));

/** The activities of a plan by campaign, each group in the order of its weeks; groups that show nothing are kept. */
export function groupsOf(plan: Plan, filter: Filter = NO_FILTER): Group[] {
  const pinned = new Set(plan.adjustments.pins.map((pin) => pin.activity_id));
  const item = (activity: Activity): Item => {
    const first = activity.weeks[0]?.week ?? weekOf(plan, activity.start);
    return {
      activity,
      first,
      last: activity.weeks.at(-1)?.week ?? first,
      repeats: activity.repeats.map(({ week }) => week),
      pinned: pinned.has(activity.activity_id),
    };
  };
  const those = (activities: readonly Activity[]) =>
    activities
      .filter((one) => passes(filter, one))
      .map(item)
      .sort((a, b) => a.first - b.first || a.last - b.last);
  const groups: Group[] = plan.campaigns.map((campaign) => ({
    capabilityId: campaign.capability_id,
    name: campaign.name,
    campaign,
    items: those(campaign.activities),
  }));
  const kept = those(plan.keep_going.flatMap(({ activity }) => (activity ? [activity] : [])));
  if (kept.length) groups.push({ capabilityId: 'keep-going', name: 'Kept going in the work', campaign: null, items: kept });
  return groups;
}

export const activitiesOf = (plan: Plan): Activity[] => [
  ...plan.campaigns.flatMap(({ activities }) => activities),
  ...plan.keep_going.flatMap(({ activity }) => (activity ? [activity] : [])),
];

const DAY_MS = 24 * 60 * 60 * 1000;
const at = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The week of the plan that holds a day, counted from 1. */
export const weekOf = (plan: Plan, day: string): number => Math.floor((at(day) - at(plan.limits.start)) / DAY_MS / 7) + 1;

/** The first day of a week of the plan. */
export const startOfWeek = (plan: Plan, week: number): string =>
  new Date(at(plan.limits.start) + (week - 1) * 7 * DAY_MS).toISOString().slice(0, 10);

/** Hours of each week by strand, for the bars: each bar is what the week's entries add up to. */
export function hoursByWeek(plan: Plan): { week: number; start: string; hours: number; strands: Record<Strand, number> }[] {
  const strandOf = new Map(activitiesOf(plan).map((one) => [one.activity_id, one.strand]));
  return plan.weeks.map(({ week, start, hours, entries }) => {
    const strands: Record<Strand, number> = { work: 0, others: 0, formal: 0 };
    for (const entry of entries) strands[strandOf.get(entry.activity_id) ?? 'work'] += entry.hours;
    return { week, start, hours, strands };
  });
}

/** The months above the weeks: each with the week it begins in and how many weeks it has. */
export function monthsOf(plan: Plan): { label: string; first: number; weeks: number }[] {
  const months: { label: string; first: number; weeks: number; month: string }[] = [];
  for (const { week, start } of plan.weeks) {
    const month = start.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.weeks += 1;
    // The year where it begins; a month of one week has no room for more than its name.
    else months.push({ label: (start.slice(5, 7) === '01' ? MONTH_AND_YEAR : MONTH).format(new Date(at(start))), first: week, weeks: 1, month });
  }
  return months;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const MONTH_AND_YEAR = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** What takes a change back, given the plan as it was before it. */
export function inverse(change: PlanChange, before: Plan): PlanChange {
  const pins = new Map(before.adjustments.pins.map((pin) => [pin.activity_id, startOfWeek(before, pin.week)]));
  const back = (activity_id: string) => ({ activity_id, start: pins.get(activity_id) ?? null });
  const { limits } = before;
  const undone: PlanChange = {};
  const moves = [
    ...(change.move ?? []).map((one) => back(one.activity_id)),
    ...(change.drop ?? []).filter((id) => pins.has(id)).map(back),
  ];
  if (moves.length) undone.move = moves;
  if (change.drop?.length) undone.restore = change.drop;
  if (change.restore?.length) undone.drop = change.restore;
  if (change.hours_per_week) undone.hours_per_week = limits.hours_per_week;
  if (change.weeks) undone.weeks = limits.weeks;
  if (change.start) undone.start = limits.start;
  if (change.without) undone.without = limits.without;
  return undone;
}
