import type { OfferedPack } from "@/lib/medusa/seller-products";
import { readDong, readPieces } from "./read-amounts";
import { stockField, typedStock } from "./typed-stock";

const LONGEST = 100;

/** Price and stock of a pack that is on sale, as they are typed. */
export interface TypedOfferedPack {
  id: string;
  price: string;
  stock: string;
  /** Pieces that the page showed. */
  seen: string;
}

/** The packs of a posted form in their order. */
export function readOfferedPacks(form: FormData): TypedOfferedPack[] {
  const texts = (name: string) =>
    form
      .getAll(name)
      .map((value) => (typeof value === "string" ? value.slice(0, LONGEST).trim() : ""));
  const [prices, stocks, seen] = ["price", "stock", "seen"].map(texts);
  return texts("pack").map((id, at) => ({
    id,
    price: prices?.[at] ?? "",
    stock: typedStock(form, at, stocks?.[at] ?? ""),
    seen: seen?.[at] ?? "",
  }));
}

/** Packs for the market. What cannot be read goes as it was typed, and the market says what is wrong. */
export function toChangedPacks(typed: TypedOfferedPack[]): Record<string, unknown>[] {
  return typed.map(({ id, price, stock, seen }) => ({
    id,
    price_vnd: readDong(price) ?? price,
    stock: readPieces(stock) ?? stock,
    stock_seen: readPieces(seen) ?? seen,
  }));
}

/** Packs as they stand in the fields. */
export function toTypedOfferedPacks(packs: OfferedPack[]): TypedOfferedPack[] {
  return packs.map(({ id, price_vnd, stock }) => ({
    id,
    price: price_vnd === null ? "" : String(price_vnd).replace(/\B(?=(\d{3})+$)/g, "."),
    stock: stockField(stock),
    seen: String(stock),
  }));
}
