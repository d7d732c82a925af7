import type { ProductSheet } from "../product-sheets/product-sheet";

type Told = Pick<
  ProductSheet,
  | "title"
  | "product_set"
  | "photos"
  | "story"
  | "storage"
  | "ingredients"
  | "instructions"
  | "warnings"
  | "keywords"
> & { packs: { label: string; price_vnd: number | null; stock: number }[] };

/** What an operator must read of a product before she lets it in. */
export function toldListing(told: Told) {
  const { title, product_set, photos, packs, story, storage, keywords } = told;
  const { ingredients, instructions, warnings } = told;
  return {
    title,
    product_set,
    packs: packs.map(({ label, price_vnd, stock }) => ({ label, price_vnd, stock })),
    photos,
    story,
    storage,
    ingredients,
    instructions,
    warnings,
    keywords,
  };
}
