import type { MedusaContainer } from "@medusajs/framework/types";
import { graphRows } from "../query/graph-rows";

interface HandleRow {
  handle: string;
}

/** Handles of products; ids of deleted ones give nothing. */
export async function handlesOfProducts(
  container: MedusaContainer,
  productIds: string[],
): Promise<string[]> {
  if (productIds.length === 0) {
    return [];
  }
  const rows = await graphRows<HandleRow>(container, {
    entity: "product",
    fields: ["handle"],
    filters: { id: productIds },
  });
  return rows.map((row) => row.handle);
}
