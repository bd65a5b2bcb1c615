import type { Proposed } from '@/api/proposals';

type Weighed = Pick<Proposed, 'capability_id' | 'weight'>;

export const orderByWeight = (capabilities: readonly Weighed[]): string[] =>
  [...capabilities].sort((a, b) => b.weight - a.weight).map((one) => one.capability_id);

/**
 * The capabilities in an order that was set before, new ones last. Cards keep their place while weights are changed:
 * nothing jumps away under the pointer.
 */
export function inOrder<One extends Weighed>(capabilities: readonly One[], order: readonly string[]): One[] {
  const place = new Map(order.map((id, index) => [id, index]));
  return [...capabilities].sort(
    (a, b) => (place.get(a.capability_id) ?? order.length) - (place.get(b.capability_id) ?? order.length),
  );
}

/** Two of one weight may stand either way. */
export const isInOrder = (capabilities: readonly Weighed[]): boolean =>
  capabilities.every((one, index) => one.weight <= (capabilities[index - 1]?.weight ?? one.weight));
