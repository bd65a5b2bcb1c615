import type { Revision } from '@/api/roleProfiles';
import { STATUS } from '../frameworks/words';

type Change = Revision['changes'][number];

const FEW_WEIGHTS = 2;

/** What a version changed, a line each. Weights move together: many of them are told in one line. */
export function told(changes: readonly Change[]): string[] {
  const weights = changes.filter(({ what }) => what === 'weight');
  const lines = changes.filter(({ what }) => what !== 'weight').map(say);
  if (weights.length <= FEW_WEIGHTS) lines.push(...weights.map(say));
  else lines.push(`Weights of ${weights.length} capabilities`);
  return lines.length ? lines : ['Nothing'];
}

function say({ what, name, before, after }: Change): string {
  switch (what) {
    case 'made':
      return 'Made';
    case 'title':
      return `Title: ${before} → ${after}`;
    case 'goal':
      return after ? `Goal: ${after}` : 'Goal taken out';
    case 'status':
      return `${status(before)} → ${status(after)}`;
    case 'added':
      return `Added: ${name}, level ${after}`;
    case 'dropped':
      return `Removed: ${name}, level ${before}`;
    case 'level':
      return `${name}: level ${before} → ${after}`;
    case 'weight':
      return `${name}: weight ${before}% → ${after}%`;
    case 'focus':
      return after ? `${name}: in focus` : `${name}: no longer in focus`;
    case 'reason':
      return `${name}: another reason`;
  }
}

const status = (value: Change['before']) => STATUS[String(value) as keyof typeof STATUS] ?? String(value);
