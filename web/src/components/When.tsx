const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
const absolute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
const sameYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const otherYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A moment as people say it: “5 minutes ago”, “yesterday”, “3 March”. The exact time is in its title. */
export function When({ at }: { at: string }) {
  return (
    <time dateTime={at} title={absolute.format(new Date(at))}>
      {say(new Date(at), new Date())}
    </time>
  );
}

export function say(at: Date, now: Date): string {
  const seconds = (now.getTime() - at.getTime()) / 1000;
  if (Math.abs(seconds) < MINUTE) return 'just now';
  if (Math.abs(seconds) < HOUR) return relative.format(-Math.round(seconds / MINUTE), 'minute');
  if (Math.abs(seconds) < DAY && at.getDate() === now.getDate()) return relative.format(-Math.round(seconds / HOUR), 'hour');
  const days = Math.round((midnight(now) - midnight(at)) / 1000 / DAY);
  if (Math.abs(days) < 7) return relative.format(-days, 'day');
  return (at.getFullYear() === now.getFullYear() ? sameYear : otherYear).format(at);
}

const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** The exact moment, where it matters more than the distance. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{absolute.format(new Date(at))}</time>;
}
