import type { Server } from './server';

/** What leaders answer, in the order in which it comes to them. */
export const LEADERS = {
  /** Most causes lie with people: the technicians were never shown. */
  lifts: {
    title: 'Lifts running the same day',
    answers: [
      'I run the field service team, 60 lift technicians in the north region. My director decides.',
      'Customers must have their lift back the same day, instead of waiting for a second visit.',
      'First-time fix is 68% and has to be 80 by the end of next year.',
      'Technicians arrive without the right part, about four times in ten, and drive back to the depot.',
      'It is decided in the first ten minutes at the machine, when the technician works out what is wrong.',
      "They were never shown how to read the controller's fault log. New ones guess.",
      'First the diagnosis at the machine, then turning up with the right part.',
    ],
  },
  /** Most causes lie in how the work is set up. */
  renewals: {
    title: 'Renewals without surprises',
    answers: [
      'I lead 26 customer success managers who look after 900 mid-size accounts. I decide together with the CFO.',
      'Customers must renew because they see what they gain, not because we chase them.',
      'Logo churn is at 18% and has to be 12% by the end of next year. Net revenue retention is 97% and should reach 105%.',
      'Most cancellations come as a surprise to the person who looks after the customer. We lose about 13 accounts a month.',
      'The quarterly business review with the sponsor. The customer success manager carries it alone.',
      'Nobody told them what a good review looks like. Their bonus is paid on upsell only. The usage data comes three weeks late and sits in four tools.',
      "First seeing the risk early, then talking about value in the customer's numbers.",
    ],
  },
} as const;

interface Turn {
  phase: string;
  blocks: { type: string; slot?: string }[];
}

/** Holds a conversation by the API until its proposal stands; returns its id. */
export async function holdConversation(server: Server, leader: keyof typeof LEADERS): Promise<string> {
  const { title, answers } = LEADERS[leader];
  const { id, blocks } = await server.call<{ id: string; blocks: Turn['blocks'] }>('POST', '/v1/conversations', { title, seed: 7 });
  const waiting: string[] = [...answers];
  let asked = blocks.find((block) => block.type === 'ask')?.slot;
  for (let count = 1; count <= 30; count += 1) {
    const text = asked === 'confirmation' ? "yes, that's right" : (waiting.shift() ?? 'no idea');
    const turn = await server.call<Turn>('POST', `/v1/conversations/${id}/turns`, { message_id: `m-${count}`, text });
    if (turn.phase === 'proposal') return id;
    asked = turn.blocks.find((block) => block.type === 'ask')?.slot;
  }
  throw new Error(`no proposal after thirty messages of ${leader}`);
}

/** A role profile of a conversation, and a learning plan for it; returns the plan's id. */
export async function makePlan(server: Server, conversationId: string): Promise<string> {
  const profile = await server.call<{ id: string }>('POST', '/v1/role-profiles', { conversation_id: conversationId });
  const plan = await server.call<{ id: string }>('POST', `/v1/role-profiles/${profile.id}/learning-plans`, {
    hours_per_week: 3,
    weeks: 16,
    start: '2027-01-04',
  });
  return plan.id;
}
