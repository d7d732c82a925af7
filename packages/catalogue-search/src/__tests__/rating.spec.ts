import fc from "fast-check";
import { esteemOf, meanScore, ratingOf, UNRATED, type Rating } from "../rating";

const score = fc.integer({ min: 1, max: 5 });
const scores = fc.array(score, { minLength: 1, maxLength: 300 });

const rated = (given: readonly number[]): Rating =>
  ratingOf([1, 2, 3, 4, 5].map((one) => given.filter((other) => other === one).length));

const many = (count: number, points: number): Rating => ({ count, points });

describe("What reviews come to", () => {
  it.each([
    [[0, 0, 0, 0, 1], "5.0"],
    [[0, 1, 0, 0, 1], "3.5"],
    [[0, 0, 0, 3, 1], "4.3"],
    [[0, 0, 1, 0, 2], "4.3"],
    [[0, 0, 0, 19, 1], "4.1"],
    [[0, 0, 0, 0, 0], null],
  ])("%j is a mean of %s", (byScore, mean) => {
    expect(meanScore(ratingOf(byScore))).toBe(mean);
  });

  it("is told by the mean as near as one decimal can", () => {
    fc.assert(
      fc.property(scores, (given) => {
        const { count, points } = rated(given);
        expect([count, points]).toEqual([given.length, given.reduce((sum, one) => sum + one, 0)]);
        const mean = meanScore({ count, points }) ?? "";
        expect(mean).toMatch(/^[1-5]\.\d$/);
        expect(Math.abs(Number(mean) - points / count)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});

describe("The order of the best rated", () => {
  it("puts many good reviews before a few perfect ones, and nobody's word in the middle", () => {
    const best = [many(200, 980), many(10, 50), many(1, 5), UNRATED, many(1, 1), many(50, 60)];
    const drawn = [...best].reverse();
    expect(drawn.sort((a, b) => esteemOf(b) - esteemOf(a))).toEqual(best);
    expect(esteemOf(UNRATED)).toBe(3);
  });

  it("rises with every 5, falls with every 1, and never leaves the scale", () => {
    fc.assert(
      fc.property(scores, (given) => {
        const before = esteemOf(rated(given));
        expect(esteemOf(rated([...given, 5]))).toBeGreaterThan(before);
        expect(esteemOf(rated([...given, 1]))).toBeLessThan(before);
        expect(before).toBeGreaterThan(1);
        expect(before).toBeLessThan(5);
      }),
    );
  });

  it("trusts the same mean the more, the more buyers say so", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 2, max: 50 }), (given, times) => {
        const { count, points } = rated(given);
        const far = (rating: Rating) => Math.abs(esteemOf(rating) - points / count);
        expect(far(many(count * times, points * times))).toBeLessThanOrEqual(
          far({ count, points }),
        );
      }),
    );
  });

  it("puts the better of two first when as many say so", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), fc.nat(), (count, a, b) => {
        const [one, other] = [a, b].map((drawn) => many(count, count + (drawn % (4 * count + 1))));
        const better = Math.sign((one?.points ?? 0) - (other?.points ?? 0));
        expect(Math.sign(esteemOf(one ?? UNRATED) - esteemOf(other ?? UNRATED))).toBe(better);
      }),
    );
  });
});
