import type { ProductSheet } from "../product-sheets/product-sheet";

type Told = Pick<
  ProductSheet,
  "title" | "product_set" | "photos" | "story" | "storage" | "keywords"
> & { packs: { label: string; price_vnd: number | null; stock: number }[] };

/** What an operator must read of a product before she lets it in. */
export function toldListing({ title, product_set, photos, story, storage, keywords, packs }: Told) {
  return {
    title,
    product_set,
    packs: packs.map(({ label, price_vnd, stock }) => ({ label, price_vnd, stock })),
    photos,
    story,
    storage,
    keywords,
  };
}
