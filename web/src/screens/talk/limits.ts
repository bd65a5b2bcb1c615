/** Characters of one message that the API takes. */
export const MAX_TEXT = 8000;
