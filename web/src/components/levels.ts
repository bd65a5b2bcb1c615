/** The five proficiency levels; their names come with the capability from the API. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];
