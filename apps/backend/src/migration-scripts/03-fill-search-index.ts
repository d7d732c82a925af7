import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { PRODUCT_INDEX, SELLER_INDEX } from "../search-index/index-names";

/**
 * Fills the search indexes with what the market holds, so that it can be searched from its first second;
 * in an empty market they are ready and empty. Later changes of an index's shape are filled in by Medusa
 * when the backend starts, while the former one still answers.
 */
export default async function fillSearchIndex({ container }: ExecArgs): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: [SELLER_INDEX, PRODUCT_INDEX] });
}
