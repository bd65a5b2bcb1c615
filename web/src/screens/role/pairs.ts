import type { Tailored } from '@/api/tailored';

type Text = Tailored['text'];
type Activity = NonNullable<Text['activities']>[number];

export interface Pair {
  what: string;
  adapted: string;
  library: string;
}

/** The lines of a capability in both wordings: definition, what the role's level looks like, and the activities. */
export function pairs(text: Text, record: Text | null, level: number): Pair[] {
  const indicators = (of: Text | null) => of?.levels.find((one) => one.level === level)?.indicators ?? [];
  const gone = 'Not in the library any more.';
  return [
    ...(text.definition ? [{ what: 'What it is', adapted: text.definition, library: record?.definition ?? gone }] : []),
    ...indicators(text).map((adapted, at) => ({
      what: `Level ${level}, ${at + 1}`,
      adapted,
      library: indicators(record)[at] ?? gone,
    })),
    ...text.activities.map((one, at) => {
      const other = record?.activities[at];
      return { what: `Activity ${at + 1}, ${told(one)}`, adapted: activity(one), library: other ? activity(other) : gone };
    }),
  ];
}

const told = ({ format, hours }: Activity) => `${format.replace('-', ' ')}, ${hours} ${hours === 1 ? 'hour' : 'hours'}`;

const activity = ({ title, practice, outcome, evidence }: Activity) =>
  [title, practice, outcome, evidence].map((part) => `${part.replace(/\.$/, '')}.`).join(' ');
