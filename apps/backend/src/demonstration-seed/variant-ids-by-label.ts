import type { MedusaContainer } from "@medusajs/framework/types";
import { graphRows } from "../query/graph-rows";

/** Ids of all variants by "product-handle label". */
export async function variantIdsByLabel(container: MedusaContainer): Promise<Map<string, string>> {
  const rows = await graphRows<{ id: string; title: string; product: { handle: string } }>(
    container,
    { entity: "variant", fields: ["id", "title", "product.handle"] },
  );
  return new Map(rows.map((row) => [`${row.product.handle} ${row.title}`, row.id]));
}
