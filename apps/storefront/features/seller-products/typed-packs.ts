import type { Pack } from "@/lib/medusa/seller-products";
import { BLANK_PACK, type TypedPack } from "./draft-state";
import { readDong, readGrams, readPieces } from "./read-amounts";
import { stockField, typedStock } from "./typed-stock";

const LONGEST = 60;

function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** The packs of a posted form in their order, without those in which nothing is typed. */
export function readTypedPacks(form: FormData): TypedPack[] {
  const texts = (name: string) =>
    form
      .getAll(name)
      .map((value) => (typeof value === "string" ? value.slice(0, LONGEST).trim() : ""));
  const [labels, weights, prices, stocks] = ["label", "weight", "price", "stock"].map(texts);
  return (labels ?? [])
    .map((label, at) => ({
      label,
      weight: weights?.[at] ?? "",
      price: prices?.[at] ?? "",
      stock: typedStock(form, at, stocks?.[at] ?? ""),
    }))
    .filter((pack) => Object.values(pack).some((text) => text !== ""));
}

/** Packs for the market. What cannot be read goes as it was typed, and the market says what is wrong. */
export function toPacks(typed: TypedPack[]): Record<string, unknown>[] {
  return typed.map(({ label, weight, price, stock }) => ({
    label,
    weight_grams: weight === "" ? null : (readGrams(weight) ?? weight),
    price_vnd: readDong(price) ?? price,
    stock: readPieces(stock) ?? stock,
  }));
}

/** Packs as they stand in the fields. */
export function toTypedPacks(packs: Pack[]): TypedPack[] {
  return packs.length === 0
    ? [BLANK_PACK]
    : packs.map(({ label, weight_grams, price_vnd, stock }) => ({
        label,
        weight: weight_grams === null ? "" : `${grouped(weight_grams)} g`,
        price: grouped(price_vnd),
        stock: stockField(stock),
      }));
}
