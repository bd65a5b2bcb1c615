/** The five proficiency levels. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** Their names, the same for every capability. Where an answer of the API carries the name, that one is shown. */
export const LEVEL_NAMES: Record<Level, string> = {
  1: 'Foundation',
  2: 'Practising',
  3: 'Proficient',
  4: 'Advanced',
  5: 'Shaping',
};
