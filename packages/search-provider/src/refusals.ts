import { CatalogueIndex } from "@cho-lang/catalogue-search/catalogue-index";
import type { IndexPlan } from "@cho-lang/catalogue-search/types";
import { MedusaError } from "@medusajs/framework/utils";

/** A query that cannot be answered as it is asked: the caller's mistake, or more than this engine can do. */
export function refusedQuery(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}

/** An index that this engine cannot hold; it stops a migration before anything is searched. */
export function refusedIndex(message: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The vietnamese-postgres search provider ${message}`,
  );
}

/** Throws when the engine refuses a plan; it knows best what it can hold. */
export function requireHoldable(plan: IndexPlan): void {
  try {
    new CatalogueIndex(plan, { synonyms: [] });
  } catch (error) {
    throw refusedIndex(`cannot hold this index: ${(error as Error).message}`);
  }
}
