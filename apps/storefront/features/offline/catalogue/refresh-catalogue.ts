import type { PocketAnswer } from "@cho-lang/pocket-catalogue/pocket-answer";
import { POCKET_PATH } from "../pocket-path";
import { keepCatalogue, readCatalogueHere } from "./catalogue-store";

/**
 * Keeps the province's catalogue as it stands now, by what changed since this phone asked last. Throws
 * without a line, and where the browser stores nothing.
 *
 * @returns whether the market answered
 */
export async function refreshCatalogue(): Promise<boolean> {
  const since = (await readCatalogueHere())?.revision ?? null;
  const query = since === null ? "" : `?tu=${String(since)}`;
  const response = await fetch(`${POCKET_PATH}/hang${query}`);
  if (response.ok) {
    await keepCatalogue(since, (await response.json()) as PocketAnswer);
  }
  return response.ok;
}
