import type { PocketAnswer } from "@cho-lang/pocket-catalogue/pocket-answer";
import { changeKept, readKept } from "../kept-store";
import type { KeptCatalogue } from "./kept-catalogue";
import { mergeCatalogue } from "./merge-catalogue";

const CATALOGUE = "catalogue";
/** Apart from the catalogue, which is large, because it changes with every page. */
const STATE = "catalogue-state";

/** What can be told of the kept catalogue without reading it. */
export interface CatalogueState {
  revision: number;
  /** ISO instant at which the market last said that this is how its catalogue stands. */
  asOf: string;
  /** How many products are in it. */
  count: number;
}

/** The catalogue that this phone keeps. Throws where the browser stores nothing. */
export function readCatalogueHere(): Promise<KeptCatalogue | undefined> {
  return readKept<KeptCatalogue>(CATALOGUE);
}

/** In short, how it stands with it. Throws where the browser stores nothing. */
export function catalogueState(): Promise<CatalogueState | undefined> {
  return readKept<CatalogueState>(STATE);
}

/**
 * Keeps what the market answered about changes since a revision (`null`: about everything). Throws where
 * the browser stores nothing or has no room.
 */
export async function keepCatalogue(since: number | null, answer: PocketAnswer): Promise<void> {
  const asOf = new Date().toISOString();
  if (since === answer.revision) {
    await changeKept<CatalogueState>(STATE, (state) => ({
      ...(state ?? { revision: since, count: 0 }),
      asOf,
    }));
    return;
  }
  const kept = await changeKept<KeptCatalogue | undefined>(CATALOGUE, (before) =>
    mergeCatalogue(before, since, answer),
  );
  if (kept?.revision === answer.revision) {
    const { revision, products } = kept;
    await changeKept<CatalogueState>(STATE, () => ({ revision, asOf, count: products.length }));
  }
}
