/** The longest that can be searched for. */
export const LONGEST_TEXT = { characters: 200, words: 20 };
/** Entries on a page. */
export const LARGEST_TAKE = 48;
