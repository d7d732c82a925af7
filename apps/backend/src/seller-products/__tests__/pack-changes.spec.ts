import { AVAILABLE_NOW, isAvailableNow } from "@cho-lang/ocop/available-now";
import fc from "fast-check";
import { ChangedPack } from "../../product-sheets/sheet-fields";
import type { ScopedProduct } from "../../seller-scope/retrieve-scoped-product";
import { packChanges } from "../pack-changes";

/** Pieces that a seller's wish adds to a pack; null when she is asked to look again. */
function piecesOf(now: number, stock: number, stock_seen: number): number | null {
  const product = { packs: [{ id: "v1", label: "Hộp", price_vnd: 1_000, stock: now }] };
  const wanted = [{ id: "v1", price_vnd: 1_000, stock, stock_seen }];
  try {
    return packChanges(product as ScopedProduct, wanted)[0]?.pieces ?? 0;
  } catch {
    return null;
  }
}

const counted = fc.integer({ min: 0, max: 1_000 });
const uncounted = fc.integer({ min: AVAILABLE_NOW / 2, max: AVAILABLE_NOW });

it("asks again about a number that was counted before an order came", () => {
  expect(piecesOf(38, 50, 40)).toBeNull();
  expect(piecesOf(40, 50, 40)).toBe(10);
  expect(piecesOf(38, 40, 40)).toBe(0);
});

it("never asks about what is not counted, before or afterwards", () => {
  fc.assert(
    fc.property(uncounted, uncounted, counted, (now, seen, wanted) => {
      expect(piecesOf(now, wanted, seen)).toBe(wanted - now);
      expect(piecesOf(now, AVAILABLE_NOW, seen)).toBe(0);
    }),
  );
  fc.assert(
    fc.property(counted, counted, (now, seen) => {
      const pieces = piecesOf(now, AVAILABLE_NOW, seen) ?? Number.NaN;
      expect(isAvailableNow(now + pieces)).toBe(true);
    }),
  );
});

it("ends the sale of a pack that a cancelled order gave back more than it stands for", () => {
  const now = AVAILABLE_NOW + 3;
  const wanted = ChangedPack.parse({ id: "v1", price_vnd: 1_000, stock: 0, stock_seen: now });
  expect(piecesOf(now, wanted.stock, wanted.stock_seen)).toBe(-now);
});
