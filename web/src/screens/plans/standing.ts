interface Spell {
  /** Days as the API gives them: 2026-03-02. */
  start: string;
  end: string;
  weeks: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where a plan stands on the day that `now` is here: before its weeks, in which of them, or after. */
export function standing({ start, end, weeks }: Spell, now: Date): string {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((today - Date.parse(start)) / DAY_MS);
  if (days < 0) return days === -1 ? 'Begins tomorrow' : `Begins in ${-days < 14 ? `${-days} days` : `${Math.round(-days / 7)} weeks`}`;
  if (today > Date.parse(end)) return 'Over';
  return `Week ${Math.min(weeks, Math.floor(days / 7) + 1)} of ${weeks}`;
}
