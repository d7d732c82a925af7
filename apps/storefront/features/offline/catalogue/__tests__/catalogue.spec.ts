import { packPocket } from "@cho-lang/pocket-catalogue/pack-pocket";
import type { PocketProduct } from "@cho-lang/pocket-catalogue/pocket-product";
import type { KeptCatalogue } from "../kept-catalogue";
import { mergeCatalogue } from "../merge-catalogue";
import { pocketEngine } from "../pocket-engine";
import { questionAt } from "../question-at";
import { starOn } from "../star-on";

const DAY = "2026-11-26";

function product(handle: string, more: Partial<PocketProduct> = {}): PocketProduct {
  return {
    handle,
    title: handle,
    keywords: [],
    description: "",
    seller: "htx-dong-tien",
    seller_name: "HTX Đồng Tiến",
    seller_kind: "cooperative",
    commune_code: "06862",
    commune_name: "Xã Hải Lạng",
    commune_old_names: [],
    product_set: 2,
    set_name: "Thịt, thủy sản, trứng, sữa tươi",
    group: "thuc-pham",
    group_name: "Thực phẩm",
    star_spans: [],
    price_from_vnd: 55_000,
    price_from_weight_grams: null,
    unit_price_vnd: null,
    variants_count: 1,
    in_stock: true,
    season_months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    storage: "ambient",
    delivers_to: [],
    demand: 0,
    created_at: 0,
    image: null,
    demonstration: true,
    ...more,
  };
}

const answer = (
  products: PocketProduct[],
  {
    revision,
    full = false,
    removed = [],
  }: { revision: number; full?: boolean; removed?: string[] },
) => packPocket(products, { revision, full, removed, demonstration: true, day: DAY });

const prices = (kept: KeptCatalogue | undefined) =>
  Object.fromEntries((kept?.products ?? []).map((each) => [each.handle, each.price_from_vnd]));

describe("the catalogue on a phone", () => {
  const whole = mergeCatalogue(
    undefined,
    null,
    answer([product("a"), product("b")], { revision: 5, full: true }),
  );

  it("begins whole, and goes on by what changed", () => {
    const changed = [product("b", { price_from_vnd: 60_000 }), product("c")];
    const next = mergeCatalogue(whole, 5, answer(changed, { revision: 7, removed: ["a"] }));
    expect(next?.revision).toBe(7);
    expect(prices(next)).toEqual({ b: 60_000, c: 55_000 });
  });

  it("begins anew when the market says so", () => {
    const next = mergeCatalogue(whole, 5, answer([product("c")], { revision: 2, full: true }));
    expect([next?.revision, prices(next)]).toEqual([2, { c: 55_000 }]);
  });

  it("takes no difference to another catalogue than the one it has", () => {
    const difference = answer([product("c")], { revision: 7 });
    expect(mergeCatalogue(whole, 4, difference)).toBe(whole);
    expect(mergeCatalogue(undefined, 5, difference)).toBeUndefined();
  });

  it("is searched as people type Vietnamese, and by what an address chooses", () => {
    const engine = pocketEngine({
      revision: 1,
      demonstration: true,
      products: [
        product("dua-luoi", {
          title: "Dưa lưới Hoành Bồ",
          seller: "a",
          price_from_vnd: 45_000,
          season_months: [5, 6, 7],
          delivers_to: ["06862", "province"],
          review_count: 4,
          review_points: 6,
        }),
        product("dua-thom", {
          title: "Dứa Cô Tô",
          seller: "b",
          group: "do-uong",
          delivers_to: ["06862", "province", "island", "elsewhere"],
          review_count: 40,
          review_points: 190,
        }),
        product("cha-muc", {
          title: "Chả mực Hạ Long",
          star_spans: [{ value: 5, from: "2025-01-01", until: "2027-12-31" }],
        }),
      ],
    });
    const handlesAt = (address: string) => {
      const question = questionAt(new URL(address, "http://x"), DAY);
      if (question === null) return null;
      const { exactly, ...asked } = question;
      const query = { ...asked, day: DAY, skip: 0, facets: [], typos: !exactly, highlight: [] };
      return engine.search({ ...query, searchOn: null }).hits.map(({ id }) => id);
    };
    expect(handlesAt("/tim-kiem?q=dứa")).toEqual(["dua-thom"]);
    expect(handlesAt("/tim-kiem?q=char+muwjc")).toEqual(["cha-muc"]);
    expect(handlesAt("/tim-kiem?q=dua")?.sort()).toEqual(["dua-luoi", "dua-thom"]);
    expect(handlesAt("/tim-kiem?q=dua&gia-den=50000&sap-xep=gia-tang")).toEqual(["dua-luoi"]);
    expect(handlesAt("/tim-kiem?sao=5")).toEqual(["cha-muc"]);
    expect(handlesAt("/tim-kiem?giao-den=co-to")).toEqual(["dua-thom"]);
    expect(handlesAt("/tim-kiem?q=dua&giao-den=ba-che")?.sort()).toEqual(["dua-luoi", "dua-thom"]);
    expect(handlesAt("/tim-kiem?q=dua&dang-mua=1")).toEqual(["dua-thom"]);
    expect(handlesAt("/nhom/do-uong")).toEqual(["dua-thom"]);
    expect(handlesAt("/nha-san-xuat/a")).toEqual(["dua-luoi"]);
    expect(handlesAt("/xa/khong-co")).toEqual([]);
    expect(handlesAt("/san-pham")).toHaveLength(3);
    expect(handlesAt("/san-pham?sap-xep=danh-gia-cao")).toEqual([
      "dua-thom",
      "cha-muc",
      "dua-luoi",
    ]);
    for (const elsewhere of ["/", "/san-pham/cha-muc", "/gio-hang", "/xa", "/nha-san-xuat"]) {
      expect(handlesAt(elsewhere)).toBeNull();
    }
  });
});

describe("starOn", () => {
  const spans = [
    { value: 3, from: "2024-01-01", until: "2026-11-26" },
    { value: 4, from: "2026-11-01", until: "2029-10-31" },
  ];

  it("is the highest in force on the day, with its last day", () => {
    expect(starOn({ star_spans: spans }, "2026-10-31")).toEqual({ stars: 3, until: "2026-11-26" });
    expect(starOn({ star_spans: spans }, "2026-11-26")).toEqual({ stars: 4, until: "2029-10-31" });
    expect(starOn({ star_spans: spans }, "2029-11-01")).toBeNull();
  });
});
