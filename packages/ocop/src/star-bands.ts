/** Lowest score (of 100) for each star, best first: annex of Decision 148/QĐ-TTg of 24/2/2023. */
export const STAR_BANDS = [
  { stars: 5, from: 90 },
  { stars: 4, from: 70 },
  { stars: 3, from: 50 },
  { stars: 2, from: 30 },
  { stars: 1, from: 0 },
] as const;

/**
 * Stars for a score: 90–100 five, 70–<90 four, 50–<70 three, 30–<50 two, below 30 one. Only three and
 * more are recognised with a certificate. Throws RangeError outside 0–100.
 */
export function starsForScore(score: number): 1 | 2 | 3 | 4 | 5 {
  const band = STAR_BANDS.find(({ from }) => score >= from);
  if (!band || score > 100) throw new RangeError(`a score lies between 0 and 100, not ${score}`);
  return band.stars;
}
