import type { Format, Strand } from '@/api/plans';

export const STRANDS: readonly { strand: Strand; label: string }[] = [
  { strand: 'work', label: 'In the work' },
  { strand: 'others', label: 'With others' },
  { strand: 'formal', label: 'In formal learning' },
];

export const FORMATS: Readonly<Record<Format, string>> = {
  'e-learning': 'E-learning',
  microlearning: 'Microlearning',
  'job-aid': 'Job aid',
  coaching: 'Coaching',
  mentoring: 'Mentoring',
  'peer-learning': 'Peer learning',
  'stretch-assignment': 'Stretch assignment',
  simulation: 'Simulation',
  workshop: 'Workshop',
  shadowing: 'Shadowing',
  community: 'Community',
  'captured-interaction': 'Captured interaction',
};

export const strandLabel = (strand: Strand): string => STRANDS.find((one) => one.strand === strand)?.label ?? strand;

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Hours as people say them: 0.25 is “15 min”, 1.5 “1.5 h”. */
export const sayHours = (hours: number): string =>
  hours > 0 && hours < 1 ? `${number.format(Math.round(hours * 60))} min` : `${number.format(hours)} h`;

/** The Monday that comes next, as the API wants its dates. */
export function nextMonday(today: Date): string {
  const days = (8 - today.getDay()) % 7 || 7;
  const monday = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + days));
  return monday.toISOString().slice(0, 10);
}
