import type { Server } from './server';

/** What one leader answers, by the slot that is asked about. */
export const ANSWERS = {
  frame: 'I run nursing on four surgical wards, 140 nurses, for the next 18 months. The medical director decides with me.',
  goal: 'A patient who gets worse at night is seen by somebody who can act within half an hour.',
  kpi: 'Cardiac arrest calls 2.1 per 1,000 admissions, has to be under 1 by end of 2027.',
  problem: "Obs are done but the score is added up wrong or nobody acts on it. Outreach gets called when it's already a crash.",
  critical_work: 'The hour after a score of five or more, on nights, when the nurse decides whom to call. The ward nurse carries it.',
  cause: "They don't know how to put the picture together and they were never shown how to say it to a registrar on the phone.",
  priority: 'Seeing it early first, then the call to the doctor.',
  excellence: 'Grace looks at the patient before the machine, and says in one sentence what she wants from the doctor.',
  incident: 'Last month a man was on the floor scoring 7 for four hours and the handover said he was fine.',
  confirmation: 'Yes, go on',
} as const;

export type Answered = keyof typeof ANSWERS;

/** Answers whatever is asked until the short list is shown; returns the conversation's id. */
export async function toShortList(server: Server): Promise<string> {
  const { id } = await server.call<{ id: string }>('POST', '/v1/conversations', { seed: 7 });
  interface Reply {
    blocks: { type: string; slot?: Answered; most?: number }[];
  }
  const asked = new Set<string>();
  for (let number = 1; number < 20; number += 1) {
    const { blocks } = await server.call<Reply>('GET', `/v1/conversations/${id}`);
    const ask = blocks.find((block) => block.type === 'ask');
    if ((ask?.most ?? 1) > 1) return id;
    const slot = ask?.slot;
    const known = slot && slot in ANSWERS && !asked.has(slot);
    if (slot) asked.add(slot);
    const said = known ? { text: ANSWERS[slot] } : { command: { type: 'dont_know' } };
    await server.call('POST', `/v1/conversations/${id}/turns`, { message_id: `m-${number}`, ...said });
  }
  throw new Error('no short list after twenty messages');
}

/** Begins a conversation and gives these answers one after the other; returns its id. */
export async function converse(server: Server, answers: readonly Answered[], { enough = false } = {}): Promise<string> {
  const { id } = await server.call<{ id: string }>('POST', '/v1/conversations', { seed: 7 });
  const turn = (body: object) => server.call('POST', `/v1/conversations/${id}/turns`, body);
  for (const slot of answers) await turn({ message_id: slot, text: ANSWERS[slot] });
  if (enough) await turn({ message_id: 'enough', command: { type: 'enough' } });
  return id;
}
