interface Reading {
  name: string;
  baseline?: number | null;
  target?: number | null;
  change?: number | null;
  unit?: string | null;
  due?: string | null;
}

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A number the leader gave, in short: “68% → 80%, by 31 Dec 2027”. Empty when only its name is known. */
export function aim({ baseline, target, change, unit, due }: Reading): string {
  const say = (value: number) => `${number.format(value)}${unit === 'per cent' ? '%' : unit ? ` ${unit}` : ''}`;
  const known = (value: number | null | undefined): value is number => value !== null && value !== undefined;
  const parts: string[] = [];
  if (known(baseline) && known(target)) parts.push(`${say(baseline)} → ${say(target)}`);
  else if (known(target)) parts.push(`to ${say(target)}`);
  else if (known(baseline)) parts.push(known(change) ? `${say(baseline)}, by ${say(change)}` : `now ${say(baseline)}`);
  else if (known(change)) parts.push(`by ${say(change)}`);
  if (due) parts.push(`by ${sayDay(due)}`);
  return parts.join(', ');
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const dayShort = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** A date without a time, as the API gives it: “31 Dec 2027”. */
export const sayDay = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));
export const sayDayShort = (date: string): string => dayShort.format(new Date(`${date}T00:00:00Z`));

/** What somebody wrote, begun like a sentence. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
