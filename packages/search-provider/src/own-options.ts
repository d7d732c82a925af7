import type { SearchTypes } from "@medusajs/framework/types";
import { PROVIDER } from "./provider-name";
import { refusedQuery } from "./refusals";

/** What a query can ask of this provider alone. */
export interface OwnOptions {
  /**
   * The revision of an earlier answer: the new one may be as old as that, so that the parts of one page need
   * one statement together.
   */
  as_of?: number;
  /**
   * The `last_change` of an earlier answer: only documents that were written after it are searched, and
   * `provider_metadata.removed` holds those that went since. Where that cannot be told, all are searched and `removed` is missing.
   */
  changed_since?: number;
  /** Only documents with all words of `q` exactly as they were typed. */
  literally?: boolean;
  /** A field that is counted by: `provider_metadata.distinct` says how many values of it the documents found have. */
  distinct?: string;
}

/** @throws MedusaError `invalid_data` for a revision that is no number. */
export function ownOptions({ search_options }: SearchTypes.ProviderSearchQuery): OwnOptions {
  const { as_of, changed_since, literally, distinct } =
    search_options?.provider_options?.[PROVIDER] ?? {};
  return {
    ...(literally === true ? { literally } : {}),
    ...(typeof distinct === "string" ? { distinct } : {}),
    ...revision("as_of", as_of),
    ...revision("changed_since", changed_since),
  };
}

function revision(name: keyof OwnOptions, value: unknown): OwnOptions {
  if (value === undefined) {
    return {};
  }
  if (typeof value !== "number") {
    throw refusedQuery(`${name} is a revision`);
  }
  return { [name]: value };
}
