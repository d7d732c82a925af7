import { unitPrice } from "./money";
import { packContent } from "./pack-amount";

/** Sets whose goods are sold by what they weigh or hold; crafts, plants, animals and services are not. */
const LAST_FOOD_SET = 13;
const BY_CONTENT = new Set([16, 17, 18, 19, 20]);
/** Liquids: the weight of their parcel is bottle and all, and says nothing about the content. */
const LIQUID = new Set([9, 16, 17]);

interface Pack {
  /** "Chai 500 ml", "Hộp 10 quả". */
  label: string;
  weightGrams: number | null;
  /** Whole đồng. */
  price: number;
}

/**
 * What a kilogram or a litre of a pack costs, in whole đồng. The content named on the pack counts; without
 * one its weight does, except for liquids. Null where such a price would say nothing.
 */
export function packUnitPrice(
  pack: Pack,
  productSet: number,
): { amount: number; per: "kg" | "l" } | null {
  if (productSet > LAST_FOOD_SET && !BY_CONTENT.has(productSet)) return null;
  const content = packContent(pack.label);
  if (content) {
    const price = unitPrice(pack.price, content.amount);
    return price && { amount: price.amount, per: content.unit === "g" ? "kg" : "l" };
  }
  if (pack.weightGrams === null || LIQUID.has(productSet)) return null;
  const price = unitPrice(pack.price, pack.weightGrams);
  return price && { amount: price.amount, per: "kg" };
}
