import fc from "fast-check";
import { equalTo, solve } from "yalps";
import { canMove, type Column } from "../can-move";

const LINES = 7;

/** Amounts in sums as those of cells are: in one of two or three of each of three tables. */
const columns = fc.array(
  fc.record({
    lines: fc
      .tuple(fc.nat(2), fc.nat(2), fc.option(fc.nat(0), { nil: null }))
      .map(([one, two, three]) => [one, 3 + two, ...(three === null ? [] : [6])]),
    value: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10),
    ),
    wanted: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);

/** By how much the wanted amounts can be greater or less altogether, as a general solver finds it. */
function greatestMove(all: readonly Column[], direction: 1 | -1): number {
  const sums = Array.from({ length: LINES }, (_, line) =>
    all.filter(({ lines }) => lines.includes(line)).reduce((sum, { value }) => sum + value, 0),
  );
  const { status, result } = solve({
    direction: direction > 0 ? "maximize" : "minimize",
    objective: "wanted",
    constraints: sums.map((sum, line): [string, ReturnType<typeof equalTo>] => [
      String(line),
      equalTo(sum),
    ]),
    variables: all.map(({ lines, wanted }, at): [number, [string, number][]] => [
      at,
      [
        ...lines.map((line): [string, number] => [String(line), 1]),
        ...(wanted ? [["wanted", 1] as [string, number]] : []),
      ],
    ]),
  });
  expect(status).toBe("optimal");
  return (
    direction * (result - all.reduce((sum, { value, wanted }) => sum + (wanted ? value : 0), 0))
  );
}

describe("how far a sum can move", () => {
  it("is what a general solver finds, both ways, in 3,000 random sets of sums", () => {
    let [moved, kept] = [0, 0];
    fc.assert(
      fc.property(columns, fc.constantFrom<1 | -1>(1, -1), (all, direction) => {
        const most = greatestMove(all, direction);
        expect(canMove(all, LINES, direction, most + 0.01)).toBe(false);
        if (most < 0.02) kept += 1;
        else {
          moved += 1;
          expect(canMove(all, LINES, direction, most - 0.01)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(moved, kept)).toBeGreaterThan(500);
  });

  it("has no end where a wanted amount stands in no sum", () => {
    const free = [{ lines: [], value: 1, wanted: true }];
    expect(canMove(free, 0, 1, 1000)).toBe(true);
    expect(canMove(free, 0, -1, 1.1)).toBe(false);
  });
});
