/** What the shown reviews of a product, or of a seller, come to. */
export interface Rating {
  /** How many there are. */
  count: number;
  /** The sum of their scores, each from 1 to 5. */
  points: number;
}

/** Nobody has said anything. */
export const UNRATED: Rating = { count: 0, points: 0 };

/** As if somebody had given 1, 2, 3, 4 and 5 before everybody else. */
const BEFOREHAND: Rating = { count: 5, points: 15 };

const TENTHS = 10;

/** @param byScore how many gave 1, 2, 3, 4 and 5 */
export function ratingOf(byScore: readonly number[]): Rating {
  return byScore.reduce<Rating>(
    ({ count, points }, given, index) => ({
      count: count + given,
      points: points + given * (index + 1),
    }),
    UNRATED,
  );
}

/** The mean score to one decimal, a half upwards, e.g. "4.6"; null without any. */
export function meanScore({ count, points }: Rating): string | null {
  if (count === 0) return null;
  // In whole numbers: a mean of just 4.25 is 4.3 on every machine.
  const tenths = Math.floor((2 * TENTHS * points + count) / (2 * count));
  return (tenths / TENTHS).toFixed(1);
}

/**
 * By what lists put the best rated first, from 1 to 5: the mean score with one of each score given beforehand, so
 * that one buyer's 5 (3.3) does not come before two hundred buyers' 4.9 (4.9), and what nobody rated yet stands in
 * the middle (3). It is the rule of succession (Laplace, Essai philosophique sur les probabilités, 1814) for five
 * outcomes, the mean of Evan Miller's "Ranking Items With Star Ratings" (2014). It follows from the product's own
 * reviews alone: no review moves another product's figure.
 */
export function esteemOf({ count, points }: Rating): number {
  return (BEFOREHAND.points + points) / (BEFOREHAND.count + count);
}
