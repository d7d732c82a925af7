import type { ShownRates } from "@cho-lang/delivery/own-zones";
import type { BasketGroup } from "@/lib/medusa/basket";
import type { Picture, Product } from "@/lib/medusa/catalogue";

/** What a page showed about a pack when it was chosen. Money is whole đồng. */
export interface SeenPack {
  variantId: string;
  productHandle: string;
  title: string;
  label: string;
  picture: Picture | null;
  unitPrice: number;
  seller: BasketGroup["seller"];
  rates: ShownRates;
}

/** The packs of one product, as its form carries them. */
type SeenProduct = Omit<SeenPack, "variantId" | "label" | "unitPrice"> & {
  packs: Record<string, [label: string, unitPrice: number]>;
};

/**
 * What a product's page shows about its packs, for the field `seen` of its form: so that a price that
 * changed meanwhile is noticed, and a phone without a line can show its basket.
 */
export function seenPacks(product: Product): string {
  const { handle, title, pictures, seller, variants } = product;
  const seen: SeenProduct = {
    productHandle: handle,
    title,
    picture: pictures[0] ? { name: pictures[0].name, alt: "" } : null,
    seller: {
      handle: seller.handle,
      name: seller.name,
      communeCode: seller.commune?.code ?? "",
    },
    rates: seller.rates,
    packs: Object.fromEntries(variants.map(({ id, label, price }) => [id, [label, price]])),
  };
  return JSON.stringify(seen);
}

/** One pack in such a field; `null` when there is none, or when it was not one of our pages that wrote it. */
export function readSeenPack(field: string, variantId: string): SeenPack | null {
  try {
    const { packs, ...seen } = JSON.parse(field) as SeenProduct;
    const [label, unitPrice] = packs[variantId] ?? [];
    return typeof label === "string" && isPrice(unitPrice)
      ? { ...seen, variantId, label, unitPrice }
      : null;
  } catch {
    return null;
  }
}

function isPrice(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 2_000_000_000;
}
