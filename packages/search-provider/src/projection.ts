import type { Document } from "@cho-lang/catalogue-search/types";
import { projectDocument } from "@medusajs/framework/utils";

/**
 * Narrows documents to paths, as Medusa does it. Paths without a point are read directly: Medusa's own way takes each
 * of them apart again for every document, which is a tenth of what an answer of cards costs.
 */
export function projection(
  paths: readonly string[],
): (document: Document) => Record<string, unknown> {
  if (paths.some((path) => path.includes("."))) {
    return (document) => projectDocument(document, [...paths]);
  }
  return (document) => {
    const picked: Record<string, unknown> = {};
    for (const path of paths) {
      if (document[path] !== undefined) {
        picked[path] = document[path];
      }
    }
    return picked;
  };
}
