import type { Proposal, Proposed } from '@/api/proposals';
import { aim, sentence } from '@/components/measures';

export type Stage = 'goal' | 'kpi' | 'work' | 'capability';

export interface Node {
  id: string;
  stage: Stage;
  text: string;
  detail?: string;
  focus?: boolean;
}

export interface Link {
  from: string;
  to: string;
  /** The ids of the capabilities whose chain goes through here. */
  of: ReadonlySet<string>;
  /** No measure ties the capability to the number: it rests on the leader's words alone. */
  loose: boolean;
}

export interface Chain {
  nodes: readonly Node[];
  links: readonly Link[];
}

/** A measure ties the capability to the number; without one the API says that there is none. */
export const isTied = (one: Proposed): boolean => one.kpi?.how.startsWith('Moves') ?? false;

/** From the goal over its numbers and the critical work to each capability: what the picture shows. */
export function chainOf(proposal: Proposal): Chain {
  const byWeight = [...proposal.capabilities].sort((a, b) => b.weight - a.weight);
  const nodes: Node[] = [];
  if (proposal.goal) nodes.push({ id: 'goal', stage: 'goal', text: sentence(proposal.goal) });
  const kpis = new Map(proposal.kpis.map((kpi, place) => [kpi.name, { kpi, id: `kpi-${place}` }]));
  for (const { kpi, id } of kpis.values()) nodes.push({ id, stage: 'kpi', text: sentence(kpi.name), detail: aim(kpi) });
  if (proposal.critical_work) nodes.push({ id: 'work', stage: 'work', text: sentence(proposal.critical_work) });
  for (const one of byWeight) {
    nodes.push({ id: one.capability_id, stage: 'capability', text: one.name, detail: `${one.weight}%`, focus: one.focus });
  }

  const links = new Map<string, { from: string; to: string; of: Set<string>; loose: boolean }>();
  const tie = (from: string | undefined, to: string, of: string | undefined, loose: boolean) => {
    if (!from) return;
    const key = `${from}>${to}`;
    const link = links.get(key) ?? { from, to, of: new Set<string>(), loose: true };
    if (of) link.of.add(of);
    link.loose &&= loose;
    links.set(key, link);
  };
  const goal = proposal.goal ? 'goal' : undefined;
  const work = proposal.critical_work ? 'work' : undefined;
  for (const { id } of kpis.values()) tie(goal, id, undefined, false);
  for (const one of byWeight) {
    const kpi = kpis.get(one.kpi?.name ?? '')?.id;
    const loose = !isTied(one);
    const before = kpi ?? goal;
    if (kpi) tie(goal, kpi, one.capability_id, false);
    if (work) {
      tie(before, work, one.capability_id, false);
      tie(work, one.capability_id, one.capability_id, loose);
    } else tie(before, one.capability_id, one.capability_id, loose);
  }
  return { nodes, links: [...links.values()] };
}

/** The chain of one capability in words, for those who don't see the picture. */
export function chainInWords(proposal: Proposal, one: Proposed): string {
  const kpi = proposal.kpis.find(({ name }) => name === one.kpi?.name);
  const steps = [
    proposal.goal ? `Goal: ${proposal.goal}` : '',
    kpi ? `Number: ${kpi.name} ${aim(kpi)}`.trim() : '',
    proposal.critical_work ? `Critical work: ${proposal.critical_work}` : '',
    `Capability: ${one.name}, level ${one.level.level}`,
  ];
  const tie = one.kpi && !isTied(one) ? ` ${one.kpi.how}` : '';
  return `${steps.filter(Boolean).join('. ')}.${tie}`;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The path of a link between two boxes: a curve to the box beside, an angle to the box below. */
export function pathBetween(from: Box, to: Box): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  if (to.left >= from.left + from.width) {
    const [x1, y1] = [from.left + from.width, from.top + from.height / 2];
    const [x2, y2] = [to.left, to.top + to.height / 2];
    const bend = (x1 + x2) / 2;
    return `M${round(x1)} ${round(y1)}C${round(bend)} ${round(y1)} ${round(bend)} ${round(y2)} ${round(x2)} ${round(y2)}`;
  }
  const trunk = to.left - GUTTER;
  return `M${round(trunk)} ${round(from.top + from.height)}V${round(to.top + to.height / 2)}H${round(to.left)}`;
}

/** Half of what each stage is set in by on a narrow screen. */
export const GUTTER = 8;
