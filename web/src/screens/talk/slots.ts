import type { Cell, Finding, Slot } from '@/api/brief';
import type { Api } from '@/api/client';

/** The fifteen slots as a leader would call them, in the order of the brief. */
export const SLOTS: readonly { slot: Slot; label: string; required?: true }[] = [
  { slot: 'frame', label: 'Who it is about', required: true },
  { slot: 'goal', label: 'What must be different', required: true },
  { slot: 'kpi', label: 'The numbers', required: true },
  { slot: 'problem', label: 'Where it breaks down', required: true },
  { slot: 'critical_work', label: 'The work that decides it', required: true },
  { slot: 'cause', label: 'Why it happens', required: true },
  { slot: 'priority', label: 'What comes first', required: true },
  { slot: 'excellence', label: 'What the best do' },
  { slot: 'incident', label: 'A case that shows it' },
  { slot: 'future', label: 'What is coming' },
  { slot: 'existing', label: 'What exists already' },
  { slot: 'level', label: 'How they work' },
  { slot: 'constraints', label: 'Limits' },
  { slot: 'proof', label: 'What would convince you' },
  { slot: 'confirmation', label: 'Your agreement', required: true },
];

const LABELS = new Map(SLOTS.map(({ slot, label }) => [slot, label]));

export const slotLabel = (slot: Slot): string => LABELS.get(slot) ?? slot;

export const CELLS: Record<Cell, string> = {
  expectations: 'Expectations and feedback',
  tools: 'Tools, information and time',
  consequences: 'Incentives and consequences',
  skills: 'Knowledge and skill',
  fit: 'Fit with the work',
  motive: 'What they want',
};

/** What refines a finding within its slot. */
export const TAGS: Readonly<Record<string, string>> = {
  initiative: 'The means, not yet the result',
  well: 'Went well',
  badly: 'Went badly',
};

/** What stands in a brief, by the message it came from. */
export function findingsByTurn(brief: Api<'BriefAnswer'>): Record<number, Finding[]> {
  const found: Record<number, Finding[]> = {};
  for (const { slot } of SLOTS) {
    for (const finding of brief.slots[slot] ?? []) (found[finding.turn] ??= []).push(finding);
  }
  return found;
}
