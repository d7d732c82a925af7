import type { Document } from "@cho-lang/catalogue-search/types";
import type { SearchTypes } from "@medusajs/framework/types";
import { projection } from "./projection";

/**
 * Another engine's answer with our own documents in it, as they are at `revision`: it says what was found and
 * in which order, never what a thing costs. What was removed meanwhile is left out.
 */
export function withDocuments(
  result: SearchTypes.SearchResult,
  documents: readonly Document[],
  { attributes_to_retrieve }: SearchTypes.ProviderSearchQuery,
  revision: number,
): SearchTypes.SearchResult {
  const { project } = projection(attributes_to_retrieve);
  const found = new Map(documents.map((document) => [document.id, document]));
  const hits = result.hits.flatMap((hit) => {
    const document = found.get(hit.id);
    return document ? [{ ...hit, document: project(document) }] : [];
  });
  return { ...result, hits, provider_metadata: { ...result.provider_metadata, revision } };
}
