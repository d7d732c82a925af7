import fc from "fast-check";
import { ALL, idsOf, marketOf, PRODUCTS } from "./little-market";

const market = marketOf(PRODUCTS);
const literally = (q: string) => market.search({ ...ALL, q, literally: true });

describe("a query taken letter by letter", () => {
  it("finds the words exactly as they were typed", () => {
    const answer = literally("chả mực");
    expect(idsOf(answer)).toEqual(["cha-muc"]);
    expect(answer.reading).toEqual({ kind: "as_typed", text: "chả mực" });
  });

  it.each(["cha muc", "chả muc", "char muwjc", "cha3 mu7c5", "chả mục", "chả mựcc"])(
    "%s finds no chả mực, which it would mean otherwise",
    (q) => {
      expect(idsOf(market.search({ ...ALL, q }))).toContain("cha-muc");
      const answer = literally(q);
      expect(idsOf(answer)).toEqual([]);
      expect(answer.reading).toEqual({ kind: "nothing", text: q });
    },
  );

  it("knows no synonyms", () => {
    expect(idsOf(market.search({ ...ALL, q: "tôm tích" }))).toEqual(["be-be"]);
    expect(idsOf(literally("tôm tích"))).toEqual([]);
  });

  it("asks nothing without a word and never fails", () => {
    expect(literally("  …  ").reading.kind).toBe("all");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (q) => {
        expect(literally(q).total).toBeLessThanOrEqual(PRODUCTS.length);
      }),
    );
  });
});
