import fc from "fast-check";
import { packPocket } from "../pack-pocket";
import type { PocketProduct } from "../pocket-product";
import { unpackPocket } from "../unpack-pocket";

const DAY = "2026-11-26";
const FACTS = { revision: 7, full: true, demonstration: false, removed: [], day: DAY };

const EGGS: PocketProduct = {
  handle: "trung-vit-bien",
  title: "Trứng vịt biển Đồng Rui",
  keywords: ["hột vịt"],
  description: "Lòng đỏ cam.",
  seller: "htx-dong-tien",
  seller_name: "HTX Đồng Tiến",
  seller_kind: "cooperative",
  commune_code: "06886",
  commune_name: "Xã Hải Lạng",
  commune_old_names: ["Xã Đồng Rui", "Huyện Tiên Yên"],
  product_set: 2,
  set_name: "Thịt, thủy sản, trứng, sữa tươi",
  group: "thuc-pham",
  group_name: "Thực phẩm",
  star_spans: [{ value: 4, from: "2025-10-07", until: "2028-10-07" }],
  price_from_vnd: 55_000,
  price_from_weight_grams: 750,
  unit_price_vnd: 73_333,
  variants_count: 2,
  in_stock: true,
  season_months: [],
  storage: "fragile",
  delivers_to: ["06886", "province", "island", "elsewhere"],
  demand: 12,
  review_count: 3,
  review_points: 14,
  created_at: 1_790_000_040_000,
  image: { name: "trung-vit-bien-1-b6023b78", alt: "Trứng vịt biển Đồng Rui" },
  demonstration: true,
};

const text = fc.string({ maxLength: 12 });
const anySeller = fc.record({
  seller: fc.constantFrom("a", "b"),
  commune_code: fc.constantFrom("06886", "06652"),
});
const anyProduct: fc.Arbitrary<PocketProduct> = fc
  .record({
    handle: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
    title: text,
    keywords: fc.array(text, { maxLength: 3 }),
    description: text,
    owner: anySeller,
    product_set: fc.integer({ min: 1, max: 26 }),
    stars: fc.constantFrom(3, 4, 5),
    price: fc.nat(),
    weight: fc.option(fc.nat()),
    in_stock: fc.boolean(),
    months: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    service: fc.boolean(),
    minute: fc.nat(),
    review_count: fc.nat(),
    picture: fc.option(fc.boolean()),
  })
  .map((drawn) => ({
    ...EGGS,
    handle: drawn.handle,
    title: drawn.title,
    keywords: drawn.keywords,
    description: drawn.description,
    seller: `${drawn.owner.seller}-${drawn.owner.commune_code}`,
    seller_name: drawn.owner.seller.toUpperCase(),
    commune_code: drawn.owner.commune_code,
    commune_name: `Xã ${drawn.owner.commune_code}`,
    product_set: drawn.product_set,
    set_name: `Bộ ${drawn.product_set}`,
    star_spans: [{ value: drawn.stars, from: "2025-01-01", until: "2027-12-31" }],
    price_from_vnd: drawn.price,
    price_from_weight_grams: drawn.weight,
    in_stock: drawn.in_stock,
    season_months: drawn.months,
    delivers_to: drawn.service ? [] : [drawn.owner.commune_code, "province", "island"],
    review_count: drawn.review_count,
    review_points: 4 * drawn.review_count,
    created_at: drawn.minute * 60_000,
    image:
      drawn.picture === null
        ? null
        : { name: drawn.picture ? `${drawn.handle}-1-0a` : "~else/x", alt: drawn.title },
  }));

describe("A pocket", () => {
  it("gives back what was packed", () => {
    fc.assert(
      fc.property(fc.array(anyProduct, { maxLength: 20 }), (products) => {
        const sent: unknown = JSON.parse(JSON.stringify(packPocket(products, FACTS)));
        expect(unpackPocket(sent as ReturnType<typeof packPocket>)).toEqual(products);
      }),
    );
  });

  it("says once what many share", () => {
    const twin = { ...EGGS, handle: "trung-muoi", title: "Trứng muối" };
    const packed = packPocket([EGGS, twin], FACTS);
    expect(packed.communes).toHaveLength(1);
    expect(packed.sellers).toEqual([
      { handle: "htx-dong-tien", name: "HTX Đồng Tiến", kind: "cooperative", commune: 0 },
    ]);
    expect(packed.sets).toHaveLength(1);
    expect(packed.deliveries).toEqual([["", "province", "island", "elsewhere"]]);
    expect(packed).toMatchObject({ revision: 7, full: true, demonstration: false, removed: [] });
  });

  it("leaves out stars of days that are over, not those of days to come", () => {
    const spans = [
      { value: 3, from: "2020-01-01", until: "2026-11-25" },
      { value: 4, from: "2026-11-26", until: "2029-11-25" },
      { value: 5, from: "2029-11-26", until: "2032-11-25" },
    ];
    const [product] = unpackPocket(packPocket([{ ...EGGS, star_spans: spans }], FACTS));
    expect(product?.star_spans).toEqual(spans.slice(1));
  });

  it("takes what a market sends that tells no reviews yet", () => {
    const { products, ...packed } = packPocket([EGGS], FACTS);
    const { review_count: _count, review_points: _points, ...before } = products;
    expect(unpackPocket({ ...packed, products: before })).toEqual([
      { ...EGGS, review_count: 0, review_points: 0 },
    ]);
  });

  it("refuses columns that do not fit together", () => {
    const packed = packPocket([EGGS], FACTS);
    expect(() => unpackPocket({ ...packed, sellers: [] })).toThrow(RangeError);
  });
});
