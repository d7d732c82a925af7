import fc from "fast-check";
import { Column } from "../column";
import { ValueCounter } from "../value-counter";

/** So many slots that they are counted by profiles, and so few that they are not. */
const SIZES = [40, 700];
/** Few values, and so many that a column of them is counted by itself. */
const CHOICES = [3, 400];

const columns = fc.record({
  size: fc.constantFrom(...SIZES),
  choices: fc.array(fc.constantFrom(...CHOICES), { minLength: 1, maxLength: 4 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

/** No, one or several values in each slot, drawn from a seed. */
function columnOf(choices: number, size: number, seed: number): Column {
  const column = new Column();
  let state = seed;
  const draw = (below: number): number =>
    (state = (state * 48_271) % 2_147_483_647) % Math.max(1, below);
  for (let slot = 0; slot < size; slot++) {
    column.set(
      slot,
      Array.from({ length: draw(3) }, () => draw(choices)),
    );
  }
  return column;
}

function countedOneByOne(column: Column, slots: Uint32Array): number[] {
  const counts = column.values.map(() => 0);
  for (const slot of slots)
    for (const code of column.codesAt(slot)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function told(counter: ValueCounter, column: Column, slots: Uint32Array): number[] {
  const { codes, counts } = counter.values(column, slots);
  const told = column.values.map(() => 0);
  for (const code of codes) told[code] = (told[code] ?? 0) + (counts[code] ?? 0);
  return told;
}

describe("counting the values of many columns", () => {
  it("comes to what counting each by itself comes to", () => {
    fc.assert(
      fc.property(columns, ({ size, choices, seed }) => {
        const all = choices.map((most, at) => columnOf(most, size, seed + at));
        const counter = new ValueCounter(() => all);
        const slots = Uint32Array.from({ length: size }, (_, slot) => slot).filter(
          (slot) => size === SIZES[0] || seed % 2 === 0 || slot % 7 !== 3,
        );
        for (const column of [...all, ...all]) {
          expect(told(counter, column, slots)).toEqual(countedOneByOne(column, slots));
        }
      }),
      { numRuns: 120 },
    );
  });

  it("counts anew when documents have changed", () => {
    const column = columnOf(3, 700, 5);
    const counter = new ValueCounter(() => [column]);
    const slots = Uint32Array.from({ length: 701 }, (_, slot) => slot);
    const before = told(counter, column, slots.subarray(0, 700));
    column.set(700, [99]);
    counter.forget();
    expect(told(counter, column, slots)).toEqual([...before, 1]);
  });
});
