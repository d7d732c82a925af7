import type { MedusaContainer } from "@medusajs/framework/types";
import { graphRows } from "../query/graph-rows";

/** Ids of all products that are published, on a shelf or not. */
export async function publishedIds(container: MedusaContainer): Promise<string[]> {
  const rows = await graphRows<{ id: string }>(container, {
    entity: "product",
    fields: ["id"],
    filters: { status: "published" },
  });
  return rows.map(({ id }) => id);
}
