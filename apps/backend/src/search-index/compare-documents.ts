import { isDeepStrictEqual } from "node:util";
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules, projectDocument } from "@medusajs/framework/utils";
import type { Drift } from "./drift";

/** Ids of all documents in an index. */
export async function indexedIds(container: MedusaContainer, index: string): Promise<string[]> {
  const { hits } = await container.resolve(Modules.SEARCH).search({
    entity: index,
    fields: ["id"],
    pagination: { take: Number.MAX_SAFE_INTEGER },
    search_options: { count: "none" },
  });
  return hits.map(({ id }) => id);
}

/**
 * How an index differs from what it should hold of these ids: `documents` are those that it should hold,
 * the other ids should not be there.
 */
export async function compareDocuments(
  container: MedusaContainer,
  index: string,
  ids: string[],
  documents: SearchTypes.SearchDocument[],
): Promise<Drift> {
  const search = container.resolve(Modules.SEARCH);
  const { hits } = await search.search({
    entity: index,
    filters: { id: ids },
    pagination: { take: ids.length },
    search_options: { count: "none" },
  });
  const found = new Map(hits.map(({ id, document }) => [id, document]));
  const wanted = new Map(documents.map((document) => [document.id, document]));
  const drift: Drift = { missing: [], different: [], orphaned: [] };
  const paths = search.listRetrievableFields(index);
  for (const id of ids) {
    const [is, should] = [found.get(id), wanted.get(id)];
    if (should && !is) {
      drift.missing.push(id);
    } else if (is && !should) {
      drift.orphaned.push(id);
    } else if (is && should && !says(is, should, paths)) {
      drift.different.push(id);
    }
  }
  return drift;
}

/** What grows old by itself; every night it is written anew. */
const AGEING = new Set(["demand"]);

/** True when a document in the index says the same; fields that it works out itself are left out. */
function says(
  is: Record<string, unknown>,
  should: Record<string, unknown>,
  paths: string[],
): boolean {
  const written = paths.filter((path) => {
    const [field = ""] = path.split(".");
    return field in should && !AGEING.has(field);
  });
  return isDeepStrictEqual(projectDocument(is, written), projectDocument(should, written));
}
