import fc from "fast-check";
import type { PlannedChange, PlannedPack } from "../../product-tables/import-plan";
import { packChanges, packsChange } from "../../seller-products/pack-changes";
import type { OfferedPack, ScopedProduct } from "../../seller-scope/retrieve-scoped-product";
import type { SellerScope } from "../../seller-scope/seller-scope";
import { packsToTell, sheetBefore, thereAlready, withPricesOfToday } from "../cut-off-changes";

const SCOPE = {
  seller: { id: "sel_1" },
  member: { id: "mem_1", name: "Chị Lan", role: "owner" },
} as SellerScope;

const SHEET = { title: "Trứng vịt", story: "Vịt thả." } as ScopedProduct["sheet"];

function productOf(packs: Pick<OfferedPack, "price_vnd" | "stock">[]): ScopedProduct {
  const offered = packs.map((pack, at) => ({
    ...pack,
    id: `v${String(at)}`,
    label: `Túi ${String(at)}`,
    weight_grams: 500,
    inventory_item_id: `i${String(at)}`,
  }));
  return { packs: offered, sheet: SHEET, stock_location_id: "sloc_1" } as ScopedProduct;
}

function planOf(packs: PlannedPack[], words: Partial<PlannedChange> = {}): PlannedChange {
  const about = { product_id: "prod_1", title: "Trứng vịt", new_packs: [] };
  return { kind: "change", ...about, sheet: {}, was: {}, packs, ...words };
}

const pack = fc.record({
  price_seen: fc.constantFrom(1_000, 2_000),
  price_vnd: fc.constantFrom(1_000, 2_000),
  stock_seen: fc.constantFrom(5, 6),
  stock: fc.constantFrom(5, 6),
  /** How far a run came that was cut off: nothing, the stock, or the price too. */
  came: fc.constantFrom(0, 1, 2),
});

it("tells of a run that was cut off anywhere, and done again, what one run would have told", () => {
  fc.assert(
    fc.property(fc.array(pack, { minLength: 1, maxLength: 4 }), (cells) => {
      const plan = planOf(
        cells
          .map(({ came: _came, ...cell }, at) => ({
            ...cell,
            id: `v${String(at)}`,
            label: `Túi ${String(at)}`,
          }))
          .filter((one) => one.price_vnd !== one.price_seen || one.stock !== one.stock_seen),
      );
      const seen = productOf(
        cells.map(({ price_seen, stock_seen }) => ({ price_vnd: price_seen, stock: stock_seen })),
      );
      const left = productOf(
        cells.map(({ came, ...one }) => ({
          price_vnd: came > 1 ? one.price_vnd : one.price_seen,
          stock: came > 0 ? one.stock : one.stock_seen,
        })),
      );
      const isRecorded = () => false;
      const told = (product: ScopedProduct) => {
        const made = packChanges(product, plan.packs);
        const { before, after } = packsChange(
          SCOPE,
          "prod_1",
          packsToTell(product, plan, { made, isRecorded }),
        );
        return { before, after };
      };
      expect(told(left)).toEqual(told(seen));
    }),
  );
});

it("leaves a price that was changed by hand since the file was looked at, unless the file changes it too", () => {
  const plan = planOf([
    { id: "v0", label: "Túi 0", price_vnd: 1_000, price_seen: 1_000, stock: 9, stock_seen: 5 },
    { id: "v1", label: "Túi 1", price_vnd: 2_000, price_seen: 1_000, stock: 5, stock_seen: 5 },
  ]);
  const product = productOf([
    { price_vnd: 1_500, stock: 5 },
    { price_vnd: 1_500, stock: 5 },
  ]);
  const { packs } = withPricesOfToday(product, plan);
  const made = packChanges(product, packs);
  expect(made.map(({ price_vnd, pieces }) => [price_vnd, pieces])).toEqual([
    [1_500, 4],
    [2_000, 0],
  ]);
});

it("tells nothing twice", () => {
  const plan = planOf([
    { id: "v0", label: "Túi 0", price_vnd: 2_000, price_seen: 1_000, stock: 5, stock_seen: 5 },
  ]);
  const done = productOf([{ price_vnd: 2_000, stock: 5 }]);
  const made = packChanges(done, plan.packs);
  expect(thereAlready(done, plan)).toEqual(["packs"]);
  expect(packsToTell(done, plan, { made, isRecorded: () => true })).toEqual([]);
});

it("goes back to the words that a run which was cut off has changed and not written down", () => {
  const plan = planOf([], {
    sheet: { title: "Trứng vịt biển", story: "Vịt thả." },
    was: { title: "Trứng vịt", story: "Chưa có." },
  });
  const product = productOf([]);
  expect(thereAlready(product, plan)).toEqual(["story"]);
  expect(sheetBefore(product, plan, () => false)).toEqual({ ...SHEET, story: "Chưa có." });
  expect(sheetBefore(product, plan, () => true)).toEqual(SHEET);
});
