import { canonical } from "@cho-lang/vietnamese-text/canonical";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GOLD_KINDS, catalogueOf } from "../gold-query";
import { HOMOGRAPH_CATALOGUE, loadGold } from "../load-gold";

interface Catalogue {
  sellers: { handle: string }[];
  products: { handle: string; seller: string; product_set: number }[];
}

function read(file: string): Catalogue {
  return JSON.parse(readFileSync(file, "utf8")) as Catalogue;
}

const BACKEND = join(__dirname, "..", "..", "..", "..", "apps", "backend");
const market = read(join(BACKEND, "src", "demonstration", "catalogue.json"));
const homographs = read(HOMOGRAPH_CATALOGUE);
const ALCOHOL = [14, 15];

describe("the gold set", () => {
  const gold = loadGold();

  it("holds enough of every kind", () => {
    expect(gold.length).toBeGreaterThanOrEqual(420);
    for (const kind of GOLD_KINDS) {
      expect(gold.filter((query) => query.kind === kind).length).toBeGreaterThanOrEqual(20);
    }
  });

  it("asks nothing twice", () => {
    const texts = gold.map(({ text }) => text.toLowerCase());
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it("is spelt canonically, so that typing modes differ by what they say", () => {
    const spelt = gold.filter(({ kind }) => kind !== "typos" && kind !== "joined-words");
    expect(spelt.filter(({ text }) => canonical(text) !== text)).toEqual([]);
    expect(gold.filter(({ text }) => /^\s|\s\s|\s$/.test(text))).toEqual([]);
  });

  it("judges only products that its catalogue shows", () => {
    const shown = market.products.filter(({ product_set }) => !ALCOHOL.includes(product_set));
    const inMarket = new Set(shown.map(({ handle }) => handle));
    const inBoth = new Set([...inMarket, ...homographs.products.map(({ handle }) => handle)]);
    for (const { text, kind, grades } of gold) {
      const known = catalogueOf(kind) === "market" ? inMarket : inBoth;
      expect([text, [...grades.keys()].filter((handle) => !known.has(handle))]).toEqual([text, []]);
    }
  });

  it("wants something for every query", () => {
    const idle = gold.filter(({ grades }) => [...grades.values()].every((grade) => grade < 2));
    expect(idle).toEqual([]);
  });

  it("wants every product of both catalogues for some query", () => {
    const wanted = new Set(gold.flatMap(({ grades }) => [...grades.keys()]));
    const all = [...market.products, ...homographs.products];
    const unasked = all.filter(
      ({ handle, product_set }) => !ALCOHOL.includes(product_set) && !wanted.has(handle),
    );
    expect(unasked).toEqual([]);
  });
});

describe("the homographs' own catalogue", () => {
  it("has sellers for its products and no handle of the market's", () => {
    const sellers = new Set(homographs.sellers.map(({ handle }) => handle));
    expect(homographs.products.filter(({ seller }) => !sellers.has(seller))).toEqual([]);
    const taken = new Set([...market.sellers, ...market.products].map(({ handle }) => handle));
    const own = [...homographs.sellers, ...homographs.products];
    expect(own.filter(({ handle }) => taken.has(handle))).toEqual([]);
  });
});
