import { expect, test } from 'vitest';
import type { Activity, Plan } from '@/api/plans';
import { groupsOf, hoursByWeek, inverse, monthsOf, NO_FILTER, startOfWeek, weekOf } from './layout';
import { nextMonday, sayHours } from './words';

const activity = (id: string, week: number, more: Partial<Activity> = {}): Activity =>
  ({ activity_id: id, title: id, strand: 'work', format: 'coaching', weeks: [{ week, hours: 1 }], repeats: [], ...more }) as unknown as Activity;

const entry = (activity_id: string, hours: number) => ({ activity_id, hours, capability_id: 'c', title: activity_id, repeat: false });
const START = '2026-12-21';
const plan = {
  limits: { hours_per_week: 3, weeks: 3, start: START, without: ['workshop'] },
  campaigns: [
    { capability_id: 'c', name: 'C', activities: [activity('c/2', 2), activity('c/1', 1, { strand: 'others', format: 'shadowing' })] },
  ],
  keep_going: [
    { capability_id: 'k', activity: activity('k/0', 3) },
    { capability_id: 'l', activity: null },
  ],
  weeks: [
    { week: 1, start: START, hours: 1.5, entries: [entry('c/1', 1), entry('c/2', 0.5)] },
    { week: 2, start: '2026-12-28', hours: 0, entries: [] },
    { week: 3, start: '2027-01-04', hours: 1, entries: [entry('k/0', 1)] },
  ],
  adjustments: { pins: [{ activity_id: 'c/2', week: 2 }], dropped: [] },
} as unknown as Plan;

test('activities stand under their campaign in the order of their weeks, what is kept going last', () => {
  const groups = groupsOf(plan);
  expect(groups.map(({ name, items }) => [name, items.map((one) => one.activity.activity_id)])).toEqual([
    ['C', ['c/1', 'c/2']],
    ['Kept going in the work', ['k/0']],
  ]);
  expect(groups[0]?.items.map((one) => one.pinned)).toEqual([false, true]);
});

test('a filter keeps what is of one of its strands and one of its formats', () => {
  const shown = (filter: Parameters<typeof groupsOf>[1]) => groupsOf(plan, filter).flatMap(({ items }) => items.map((one) => one.activity.activity_id));
  expect(shown({ ...NO_FILTER, strands: new Set(['others']) })).toEqual(['c/1']);
  expect(shown({ ...NO_FILTER, formats: new Set(['coaching']) })).toEqual(['c/2', 'k/0']);
  expect(shown({ strands: new Set(['others']), formats: new Set(['coaching']) })).toEqual([]);
});

test('weeks and days of a plan are found from each other, over the end of a year', () => {
  expect(startOfWeek(plan, 3)).toBe('2027-01-04');
  expect([START, '2026-12-27', '2026-12-28', '2027-01-10'].map((day) => weekOf(plan, day))).toEqual([1, 1, 2, 3]);
  expect(monthsOf(plan).map(({ label, first, weeks }) => [label, first, weeks])).toEqual([
    ['Dec', 1, 2],
    ['Jan 2027', 3, 1],
  ]);
});

test('the hours of a week are told apart by strand', () => {
  expect(hoursByWeek(plan).map(({ strands }) => strands)).toEqual([
    { work: 0.5, others: 1, formal: 0 },
    { work: 0, others: 0, formal: 0 },
    { work: 1, others: 0, formal: 0 },
  ]);
});

test('a change is taken back to where things were put before, or to where the schedule had them', () => {
  expect(inverse({ move: [{ activity_id: 'c/2', start: START }] }, plan)).toEqual({ move: [{ activity_id: 'c/2', start: '2026-12-28' }] });
  expect(inverse({ move: [{ activity_id: 'c/1', start: '2027-01-04' }] }, plan)).toEqual({ move: [{ activity_id: 'c/1', start: null }] });
  expect(inverse({ drop: ['c/2', 'c/1'] }, plan)).toEqual({ restore: ['c/2', 'c/1'], move: [{ activity_id: 'c/2', start: '2026-12-28' }] });
  expect(inverse({ restore: ['c/9'] }, plan)).toEqual({ drop: ['c/9'] });
  expect(inverse({ hours_per_week: 5, without: [] }, plan)).toEqual({ hours_per_week: 3, without: ['workshop'] });
});

test('hours under one are minutes, and the next Monday is never today', () => {
  expect([0.25, 1, 46.75, 0].map(sayHours)).toEqual(['15 min', '1 h', '46.75 h', '0 h']);
  expect(['2026-11-22', '2026-11-23', '2026-11-28'].map((day) => nextMonday(new Date(`${day}T12:00:00`)))).toEqual([
    '2026-11-23',
    '2026-11-30',
    '2026-11-30',
  ]);
});
