import fc from "fast-check";
import type { Stars } from "@cho-lang/ocop/certificate";
import { COMMUNES } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS, PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { EVERYTHING, type SearchQuery } from "@/lib/medusa/search";
import { parseSearch, type AddressWords } from "../parse-search";
import { searchAddress } from "../search-address";

/** An address's words as Next hands them to a page. */
function wordsOf(address: string): AddressWords {
  const words: Record<string, string[]> = {};
  for (const [name, value] of new URL(address, "http://x").searchParams) {
    (words[name] ??= []).push(value);
  }
  return Object.fromEntries(
    Object.entries(words).map(([name, all]) => [name, all.length === 1 ? all[0] : all]),
  );
}

const codes = COMMUNES.map(({ code }) => code);
const amount = fc.option(fc.integer({ min: 0, max: 9_999_999_999 }));

const query: fc.Arbitrary<SearchQuery> = fc
  .record({
    text: fc
      .string({ unit: "grapheme", maxLength: 60 })
      .map((text) => text.replace(/[\s\p{Cc}]+/gu, " ").trim()),
    exactly: fc.boolean(),
    group: fc.option(fc.constantFrom(...PRODUCT_GROUPS.map(({ slug }) => slug))),
    set: fc.option(
      fc.constantFrom(...PRODUCT_SETS.filter(({ alcohol }) => !alcohol).map(({ id }) => id)),
    ),
    communes: fc.subarray(codes),
    seller: fc.option(fc.stringMatching(/^[a-z0-9-]{1,40}$/)),
    certificate: fc.constant(null),
    stars: fc.subarray<Stars>([3, 4, 5]),
    priceFrom: amount,
    priceTo: amount,
    storages: fc.subarray(["ambient", "fragile", "chilled", "frozen", "service"] as const),
    deliversTo: fc.option(fc.constantFrom(...codes)),
    inSeason: fc.boolean(),
    inStock: fc.boolean(),
    sort: fc.constantFrom(
      ...([
        "relevance",
        "best_selling",
        "best_rated",
        "newest",
        "cheapest",
        "dearest",
        "unit_price",
      ] as const),
    ),
    page: fc.integer({ min: 1, max: 9_999 }),
  })
  .map((each) =>
    each.priceFrom !== null && each.priceTo !== null && each.priceFrom > each.priceTo
      ? { ...each, priceFrom: each.priceTo, priceTo: each.priceFrom }
      : each,
  );

describe("searchAddress and parseSearch", () => {
  it("lose nothing: every query comes back from its address", () => {
    fc.assert(
      fc.property(query, (asked) => {
        const { query: read, ignored } = parseSearch(wordsOf(searchAddress(asked)));
        expect(read).toEqual(asked);
        expect(ignored).toEqual([]);
      }),
    );
  });

  it("settle: whatever an address says, its query's own address says the same", () => {
    const names = fc.constantFrom(
      ...["q", "nhom", "bo", "xa", "nha", "sao", "gia-tu", "gia-den", "bao-quan", "trang", "x"],
    );
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom("1", "5", "hai-lang", "thuc-pham", "100.000đ", "ngan-mat"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, value)), (pairs) => {
        const address = `/tim-kiem?${new URLSearchParams(pairs).toString()}`;
        const { query: read } = parseSearch(wordsOf(address));
        expect(parseSearch(wordsOf(searchAddress(read)))).toEqual({ query: read, ignored: [] });
      }),
    );
  });

  it("writes what people can read and share", () => {
    expect(searchAddress(EVERYTHING)).toBe("/tim-kiem");
    const shared = searchAddress({
      ...EVERYTHING,
      text: "mực",
      communes: ["06886"],
      stars: [4, 5],
      priceTo: 200_000,
      storages: ["frozen"],
      inStock: true,
      sort: "cheapest",
      page: 2,
    });
    expect(decodeURIComponent(shared)).toBe(
      "/tim-kiem?q=mực&xa=hai-lang&sao=4&sao=5&gia-den=200000&bao-quan=ngan-dong&con-hang=1&sap-xep=gia-tang&trang=2",
    );
  });
});

describe("parseSearch", () => {
  it("does without what means nothing, and names it", () => {
    const { query: read, ignored } = parseSearch({
      q: "mực",
      nhom: "do-choi",
      bo: "15",
      xa: ["hai-lang", "ha-noi"],
      sao: "6",
      "gia-tu": "rẻ",
      "dang-mua": "0",
      "sap-xep": "dep",
      trang: "0",
    });
    expect(read).toEqual({ ...EVERYTHING, text: "mực", communes: ["06886"] });
    expect([...ignored].sort()).toEqual(
      ["nhom", "bo", "xa", "sao", "gia-tu", "dang-mua", "sap-xep", "trang"].sort(),
    );
  });

  it("asks for nothing by the empty fields of a plain form", () => {
    const empty = { q: " ", nhom: "", xa: ["", ""], "gia-tu": "", "gia-den": "", "sap-xep": "" };
    expect(parseSearch(empty)).toEqual({ query: EVERYTHING, ignored: [] });
  });

  it("puts the ends of a price in order and what was typed on one line", () => {
    const { query: read } = parseSearch({
      q: "  chả \t mực\n",
      "gia-tu": "500k",
      "gia-den": "100.000",
    });
    expect(read).toMatchObject({ text: "chả mực", priceFrom: 100_000, priceTo: 500_000 });
  });
});
