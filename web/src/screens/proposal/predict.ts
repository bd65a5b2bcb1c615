import type { Proposal, ProposalCommand, Proposed } from '@/api/proposals';

/**
 * What the proposal will most likely be after a change, to be shown until the server has said what it is. Undo and
 * additions can't be foretold: they wait for the answer.
 */
export function predict(proposal: Proposal, command: ProposalCommand): Proposal {
  switch (command.type) {
    case 'drop':
      return dropped(proposal, command.capability);
    case 'set_level':
      return {
        ...proposal,
        capabilities: proposal.capabilities.map((one) =>
          one.capability_id === command.capability && command.level
            ? { ...one, level: { ...one.level, level: command.level, name: LEVEL_NAMES[command.level] } }
            : one,
        ),
      };
    case 'set_weight': {
      const place = proposal.capabilities.findIndex((one) => one.capability_id === command.capability);
      if (place < 0 || command.weight > mostWeight(proposal.capabilities.length)) return proposal;
      return weighed(proposal, makeRoom(proposal.capabilities.map(({ weight }) => weight), place, command.weight));
    }
    default:
      return proposal;
  }
}

export const LEVEL_NAMES = { 1: 'Foundation', 2: 'Practising', 3: 'Proficient', 4: 'Advanced', 5: 'Shaping' } as const;

/** The most one of `count` may weigh: each of the others keeps one per cent. */
export const mostWeight = (count: number): number => 100 - (count - 1);

/** Whole per cents that add up to 100: `weight` at `place`, the others in proportion, each 1 or more. */
export function makeRoom(weights: readonly number[], place: number, weight: number): number[] {
  const others = weights.map((_, index) => index).filter((index) => index !== place);
  if (!others.length) return [100];
  const left = 100 - weight - others.length;
  const beyond = weights.map((one) => Math.max(one - 1, 0));
  const total = others.reduce((sum, index) => sum + (beyond[index] ?? 0), 0);
  const exact = weights.map((_, index) => (total ? (left * (beyond[index] ?? 0)) / total : left / others.length));
  return rounded(exact, others, left).map((share, index) => (index === place ? weight : share + 1));
}

function dropped(proposal: Proposal, id: string): Proposal {
  const out = proposal.capabilities.find((one) => one.capability_id === id);
  const kept = proposal.capabilities.filter((one) => one !== out);
  if (!out || !kept.length) return proposal;
  const total = kept.reduce((sum, one) => sum + Math.max(one.weight, 1), 0);
  const exact = kept.map((one) => (100 * Math.max(one.weight, 1)) / total);
  const note = { capability_id: out.capability_id, name: out.name, reason: 'You took it out.', quote: null };
  return {
    ...weighed({ ...proposal, capabilities: kept }, rounded(exact, [...exact.keys()], 100)),
    left_out: [note, ...proposal.left_out],
  };
}

/** Shares as whole numbers that add up to `sum`; what is left over goes to the largest remainders. */
function rounded(exact: readonly number[], places: readonly number[], sum: number): number[] {
  const whole = exact.map(Math.floor);
  const remainder = (place: number) => (exact[place] ?? 0) - (whole[place] ?? 0);
  const spare = sum - places.reduce((total, place) => total + (whole[place] ?? 0), 0);
  for (const place of [...places].sort((a, b) => remainder(b) - remainder(a) || a - b).slice(0, spare)) {
    whole[place] = (whole[place] ?? 0) + 1;
  }
  return whole;
}

function weighed(proposal: Proposal, weights: readonly number[]): Proposal {
  const capabilities: Proposed[] = proposal.capabilities.map((one, index) => ({ ...one, weight: weights[index] ?? one.weight }));
  return { ...proposal, capabilities };
}
