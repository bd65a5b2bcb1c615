export interface Piece {
  text: string;
  met: boolean;
}

const SHORTEST = 4;

/**
 * Divides a passage into pieces, marking the words that one of the `terms` met. The search compares stems
 * (“handovers” meets “handover”), so a word counts when all but its ending is the same.
 */
export function pieces(passage: string, terms: readonly string[]): Piece[] {
  const wanted = terms.map((term) => term.toLowerCase());
  const found: Piece[] = [];
  for (const text of passage.split(/([\p{L}\p{N}'’-]+)/u)) {
    if (!text) continue;
    const met = wanted.some((term) => isSame(text.toLowerCase(), term));
    const last = found.at(-1);
    if (last?.met === met) last.text += text;
    else found.push({ text, met });
  }
  return found;
}

function isSame(word: string, term: string): boolean {
  if (word === term) return true;
  const shorter = Math.min(word.length, term.length);
  if (shorter < SHORTEST) return false;
  const alike = Math.max(SHORTEST, shorter - 2);
  return Math.abs(word.length - term.length) <= 4 && word.slice(0, alike) === term.slice(0, alike);
}

const FROM: Record<string, string> = {
  name: 'its name',
  label: 'another name for it',
  definition: 'its definition',
  signal: 'what leaders say when it is missing',
  component: 'what it consists of',
  kpi: 'a KPI it moves',
  indicator: 'how it shows at work',
};

/** Where in a capability's record a passage stands. */
export const from = (passageKind: string): string => FROM[passageKind] ?? 'its record';
