import { communeByCode } from "@cho-lang/ocop/communes";
import { fold } from "@cho-lang/vietnamese-text/fold";
import type { PocketProduct } from "@cho-lang/pocket-catalogue/pocket-product";
import type { Suggestions } from "@/lib/medusa/suggestions";
import { askCatalogueHere } from "./ask-catalogue";
import { readCatalogueHere } from "./catalogue-store";

const MOST = { products: 6, sellers: 3, communes: 3, groups: 2 };
const READ_OTHERWISE = new Set(["decoded", "corrected", "without_marks"]);

/**
 * What a few letters may mean, out of the catalogue that this phone keeps; the same kinds and numbers as the
 * market suggests.
 *
 * @returns `null` when this phone keeps no catalogue
 */
export async function suggestHere(text: string): Promise<Suggestions | null> {
  const answer = await askCatalogueHere({
    q: text,
    exactly: false,
    filter: null,
    order: [],
    take: MOST.products,
    match: "last",
  });
  const kept = await readCatalogueHere();
  if (answer === null || kept === undefined) {
    return null;
  }
  const { reading, products } = answer;
  return {
    products: products.map(({ handle, title, price_from_vnd, variants_count, image }) => ({
      handle,
      title,
      price: price_from_vnd,
      from: variants_count > 1,
      picture: image,
    })),
    ...namesIn(kept.products, text),
    reading: READ_OTHERWISE.has(reading.kind) ? reading.text : null,
  };
}

/** Producers, communes and groups with goods that have a word beginning as what was typed. */
function namesIn(
  products: readonly PocketProduct[],
  text: string,
): Pick<Suggestions, "sellers" | "communes" | "groups"> {
  const wanted = ` ${fold(text.trim())}`;
  const begins = (name: string) => ` ${fold(name)}`.includes(wanted);
  const sellers = new Map(products.map((each) => [each.seller, each]));
  const communes = new Map(products.map((each) => [each.commune_code, each.commune_name]));
  const groups = new Map(products.map((each) => [each.group, each.group_name]));
  return {
    sellers: [...sellers.values()]
      .filter(({ seller_name }) => begins(seller_name))
      .slice(0, MOST.sellers)
      .map(({ seller, seller_name, commune_name }) => ({
        handle: seller,
        name: seller_name,
        commune: commune_name,
      })),
    communes: [...communes]
      .filter(([, name]) => begins(name))
      .flatMap(([code]) => communeByCode(code) ?? [])
      .slice(0, MOST.communes)
      .map(({ slug, name }) => ({ slug, name })),
    groups: [...groups]
      .filter(([, name]) => begins(name))
      .slice(0, MOST.groups)
      .map(([slug, name]) => ({ slug, name })),
  };
}
