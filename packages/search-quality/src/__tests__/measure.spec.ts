import type { GoldKind, GoldQuery, Grade } from "../gold-query";
import { measure } from "../measure";
import { report } from "../report";
import { TYPING_MODES } from "../typing-modes";
import { WantedGrades } from "../wanted-grades";

function query(text: string, kind: GoldKind, grades: Record<string, Grade>): GoldQuery {
  return { text, kind, grades: new Map(Object.entries(grades)) };
}

const pineapple = query("dứa", "homographs", { pineapple: 3, "dried-pineapple": 2 });
const coconut = query("dừa", "homographs", { coconut: 3 });
const dried = query("dứa sấy", "homographs", { "dried-pineapple": 3 });
const custardApple = query("na", "homographs", { "custard-apple": 3 });
const pickles = query("dưa cải", "partial-names", { pickles: 3 });
const misspelt = query("rừa", "misspellings", { coconut: 3 });
const sausage = query("giò", "product-types", { sausage: 3 });
const basket = query("giỏ", "homographs", { basket: 3 });
const GOLD = [pineapple, coconut, dried, custardApple, pickles, misspelt];

describe("what is wanted", () => {
  const wanted = new WantedGrades([...GOLD, sausage, basket]);
  const either: Record<string, Grade> = { pineapple: 3, "dried-pineapple": 2, coconut: 3 };

  it.each<[string, GoldQuery, string, Record<string, Grade>]>([
    [
      "with its marks a word means itself",
      pineapple,
      "dứa",
      { pineapple: 3, "dried-pineapple": 2 },
    ],
    ["without, whatever it can mean", pineapple, "dua", either],
    ["the same from the other side", coconut, "dua", either],
    ["each word for itself", dried, "dua sấy", { "dried-pineapple": 3 }],
    ["nothing that its catalogue lacks", sausage, "gio", { sausage: 3 }],
    ["what the wider catalogue has of the market", basket, "gio", { basket: 3, sausage: 3 }],
    ["a misspelling only what it stands for", misspelt, "rừa", { coconut: 3 }],
  ])("%s", (_, asked, kept, expected) => {
    expect(Object.fromEntries(wanted.of(asked, kept))).toEqual(expected);
  });
});

describe("a measurement", () => {
  /** Knows pineapples by their marks and anything by its bare letters; nothing else. */
  const engine = {
    name: "fake",
    search: (q: string, catalogue: string) => {
      if (catalogue === "market") return Promise.resolve(q === "dưa cải" ? ["x", "pickles"] : []);
      if (q === "dua") return Promise.resolve(["coconut", "pineapple", "dried-pineapple"]);
      return Promise.resolve(q === "dứa" ? ["pineapple", "coconut"] : []);
    },
  };

  it("asks every query in every mode, a misspelling as it is", async () => {
    const outcomes = await measure(engine, GOLD);
    expect(outcomes).toHaveLength(5 * TYPING_MODES.length + 1);
    const of = (text: string, mode: string) =>
      outcomes.find((outcome) => outcome.query.text === text && outcome.mode === mode);

    expect(of("dứa", "no marks")).toMatchObject({
      typed: "dua",
      ndcg: 1,
      homographPrecision: null,
    });
    // 7 / (7 + 3 / log2(3)) = 7 / 8.892789.
    expect(of("dứa", "full marks")?.ndcg).toBeCloseTo(0.787155, 5);
    expect(of("dứa", "full marks")).toMatchObject({ recall: 0.5, homographPrecision: 0.5 });
    expect(of("dứa", "Telex")).toMatchObject({ typed: "duwsa", homographPrecision: 0 });
    expect(of("na", "full marks")?.homographPrecision).toBeNull();
    expect(of("dưa cải", "full marks")).toMatchObject({
      reciprocalRank: 0.5,
      homographPrecision: null,
    });
    expect(of("rừa", "as written")).toMatchObject({ typed: "rừa", ndcg: 0, answers: [] });
  });

  it("is summed up by mode and kind, misspellings apart", async () => {
    const { all, byMode, byKind, modeGap } = report("fake", await measure(engine, GOLD));
    expect(all.queries).toBe(51);
    expect(Object.keys(byMode)).toEqual([...TYPING_MODES.map(({ name }) => name), "misspellings"]);
    expect(byKind.misspellings).toMatchObject({ queries: 1, ndcg: 0, zeroResults: 1 });
    // Without marks dứa and dừa are answered fully, of five queries.
    expect(byMode["no marks"]?.ndcg).toBeCloseTo(2 / 5, 5);
    expect(byMode["no marks"]).toMatchObject({ zeroResults: 3 / 5, homographPrecision: null });
    expect(modeGap).toBeCloseTo(2 / 5, 5);
  });
});
