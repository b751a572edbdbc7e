/**
 * How much a document may be, so that reading it ends in bounded time and memory whatever it holds.
 * Floor: nothing.
 */

/** Characters at most. A manifest of a hundred images has some 60,000. */
export const maxCharacters = 1_048_576;

/** Words, marks, spaces and line ends at most: time and memory go by them. That manifest has some 30,000. */
export const maxTokens = 100_000;

/** Values at most, those that come by aliases counted each time. That manifest has some 4,000. */
export const maxValues = 20_000;

/** Collections within collections at most. A manifest needs 8; parser and validator recurse, so a bound must be. */
export const maxDepth = 64;
