import fc from "fast-check";
import { ALL, marketOf, PRODUCTS } from "./little-market";

const market = marketOf(PRODUCTS);

function answers(q: string): void {
  for (const match of ["all", "any", "last"] as const) {
    const answer = market.search({ ...ALL, q, match, highlight: ["title", "description"] });
    expect(answer.total).toBe(answer.hits.length);
    expect(answer.reading.kind === "nothing").toBe(answer.total === 0);
  }
}

describe("any text", () => {
  it("is answered", () => {
    const words = fc.constantFrom(
      ..."chả mực muc mujwc cha3 500g mua ở đâu dứa zzz ươ w".split(" "),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(words, { maxLength: 12 }).map((list) => list.join(" ")),
      fc.array(words, { maxLength: 5 }).map((list) => list.join("")),
    );
    fc.assert(fc.property(text, answers));
  });

  it.each([
    ["ten kilobytes", "chả mực ".repeat(1300)],
    ["one endless word", "a".repeat(10_000)],
    ["a thousand combining marks", `a${"\u0301".repeat(1000)}`],
    ["emoji", "🦑".repeat(3000)],
    ["half characters", "\ud800".repeat(2000)],
    ["SQL", "'; DROP TABLE products; --"],
    ["a regular expression", "(a+)+$".repeat(500)],
    ["names of objects", "__proto__ constructor toString hasOwnProperty"],
    ["letters one by one", "a b c d e f g h i j k l m n o p q r s t u v w x y z"],
    ["words without spaces", "chamucgiatayhalongnuocmam"],
    ["nothing to see", "\u0000\u200b\u00a0"],
  ])("is answered: %s", (_, text) => answers(text));
});
