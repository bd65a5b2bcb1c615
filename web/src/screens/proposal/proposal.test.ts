import { expect, test } from 'vitest';
import type { Proposal, Proposed } from '@/api/proposals';
import { nameIn } from '@/api/reports';
import { aim } from '@/components/measures';
import { chainInWords, chainOf, pathBetween } from './chain';
import { inOrder, isInOrder, orderByWeight } from './order';
import { makeRoom, mostWeight, predict } from './predict';

const capability = (id: string, weight: number, more: Partial<Proposed> = {}): Proposed =>
  ({ capability_id: id, name: id, weight, focus: false, level: { level: 3, name: 'Proficient' }, kpi: null, ...more }) as unknown as Proposed;
const kpi = (name: string, how: string) => ({ finding_id: 'f', name, kpi_id: null, how });

const proposal = {
  goal: 'keep customers',
  kpis: [
    { name: 'churn', baseline: 18, target: 12, unit: 'per cent', due: '2027-12-31' },
    { name: 'revenue', baseline: null, target: null, unit: null, due: null },
  ],
  critical_work: 'the review',
  capabilities: [capability('a', 20, { kpi: kpi('churn', 'No measure ties it to churn; it rests on message 2.') }), capability('b', 50, { kpi: kpi('churn', 'Moves churn directly.') }), capability('c', 30)],
  left_out: [],
} as unknown as Proposal;

test.each([
  [[15, 15, 15, 11, 10, 7, 7, 6, 5, 3, 3, 3], 2, 30],
  [[50, 30, 20], 0, 98],
  [[34, 33, 33], 1, 1],
  [[0, 0, 100], 2, 40],
])('a weight is set and the others make room: %j', (weights, place, weight) => {
  const made = makeRoom(weights, place, weight);
  expect(made[place]).toBe(weight);
  expect(made.reduce((sum, one) => sum + one)).toBe(100);
  expect(Math.min(...made)).toBeGreaterThanOrEqual(1);
});

test('no weight leaves nothing for the others', () => {
  expect(mostWeight(3)).toBe(98);
  expect(predict(proposal, { type: 'set_weight', capability: 'a', weight: 99 })).toBe(proposal);
  expect(makeRoom([100], 0, 40)).toEqual([100]);
});

test('what is dropped stands among what is left out, and the weights make a hundred again', () => {
  const { capabilities, left_out } = predict(proposal, { type: 'drop', capability: 'b' });
  expect(capabilities.map(({ capability_id, weight }) => [capability_id, weight])).toEqual([
    ['a', 40],
    ['c', 60],
  ]);
  expect(left_out.map((one) => one.name)).toEqual(['b']);
  expect(predict({ ...proposal, capabilities: [capability('a', 100)] }, { type: 'drop', capability: 'a' }).capabilities).toHaveLength(1);
});

test('a level takes its name along; what can’t be foretold changes nothing', () => {
  const { capabilities } = predict(proposal, { type: 'set_level', capability: 'c', level: 5 });
  expect(capabilities.map((one) => one.level)).toMatchObject([{ level: 3 }, { level: 3 }, { level: 5, name: 'Shaping' }]);
  expect(predict(proposal, { type: 'undo' })).toBe(proposal);
});

test('cards keep their place while weights change, new ones come last', () => {
  const order = orderByWeight(proposal.capabilities);
  expect(order).toEqual(['b', 'c', 'a']);
  const changed = [capability('a', 60), capability('b', 25), capability('c', 15), capability('d', 5)];
  const shown = inOrder(changed, order);
  expect(shown.map((one) => one.capability_id)).toEqual(['b', 'c', 'a', 'd']);
  expect(isInOrder(shown)).toBe(false);
  expect(isInOrder([capability('x', 10), capability('y', 10), capability('z', 9)])).toBe(true);
});

test('the chain leads from the goal over its number and the work to each capability', () => {
  const { nodes, links } = chainOf(proposal);
  expect(nodes.map((one) => one.id)).toEqual(['goal', 'kpi-0', 'kpi-1', 'work', 'b', 'c', 'a']);
  const of = (id: string) => links.filter((link) => link.of.has(id)).map(({ from, to, loose }) => `${from}>${to}${loose ? ' loose' : ''}`);
  expect(of('b')).toEqual(['goal>kpi-0', 'kpi-0>work', 'work>b']);
  expect(of('a')).toEqual(['goal>kpi-0', 'kpi-0>work', 'work>a loose']);
  expect(of('c')).toEqual(['work>c loose', 'goal>work'].sort());
  expect(links.some(({ from }) => from === 'kpi-1')).toBe(false);
  expect(chainInWords(proposal, proposal.capabilities[1] as Proposed)).toBe(
    'Goal: keep customers. Number: churn 18% → 12%, by 31 Dec 2027. Critical work: the review. Capability: b, level 3.',
  );
});

test('without a goal or critical work the chain is shorter, never broken', () => {
  const { links } = chainOf({ ...proposal, goal: null, critical_work: null });
  expect(links.map(({ from, to }) => `${from}>${to}`)).toEqual(['kpi-0>b', 'kpi-0>a']);
  expect(chainOf({ ...proposal, goal: null, critical_work: null, kpis: [] }).links).toEqual([]);
});

test('a line bends to what stands beside, and turns a corner to what stands below', () => {
  const from = { left: 0, top: 0, width: 100, height: 40 };
  expect(pathBetween(from, { left: 150, top: 100, width: 100, height: 20 })).toBe('M100 20C125 20 125 110 150 110');
  expect(pathBetween(from, { left: 16, top: 60, width: 100, height: 20 })).toBe('M8 40V70H16');
});

test.each([
  [{ name: 'a', baseline: 18, target: 12, unit: 'per cent', due: '2027-12-31' }, '18% → 12%, by 31 Dec 2027'],
  [{ name: 'a', baseline: 2.5, target: null, unit: 'days' }, 'now 2.5 days'],
  [{ name: 'a', target: 0 }, 'to 0'],
  [{ name: 'a', change: 10, unit: 'per cent' }, 'by 10%'],
  [{ name: 'a' }, ''],
])('a number in short: %j', (reading, words) => expect(aim(reading)).toBe(words));

test.each([
  [`attachment; filename="Plan.pdf"; filename*=UTF-8''Pl%C3%A4n.pdf`, 'Plän.pdf'],
  ['attachment; filename="plan.docx"', 'plan.docx'],
  [null, undefined],
])('the name of a report: %j', (header, name) => expect(nameIn(header)).toBe(name));
