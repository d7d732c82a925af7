import { graphRows } from "../query/graph-rows";
import type { QuerySource } from "../query/query-source";

interface HandleRow {
  handle: string;
}

/** Handles of products, also of deleted ones: their pages must go. */
export async function handlesOfProducts(
  source: QuerySource,
  productIds: string[],
): Promise<string[]> {
  if (productIds.length === 0) {
    return [];
  }
  const rows = await graphRows<HandleRow>(source, {
    entity: "product",
    fields: ["handle"],
    filters: { id: productIds },
    withDeleted: true,
  });
  return rows.map((row) => row.handle);
}
