import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const ALCOHOL_SETS = PRODUCT_SETS.filter(({ alcohol }) => alcohol).map(({ id }) => id);

/** Ids of a seller's products that are alcohol: what is said of them names them, and is not for everybody. */
export async function alcoholOfSeller(
  container: MedusaContainer,
  sellerId: string,
): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: { product_id: string }[] }>(
    `SELECT sold.product_id FROM seller_seller_product_product sold
     JOIN listing ON listing.product_id = sold.product_id AND listing.deleted_at IS NULL
     WHERE sold.seller_id = ? AND sold.deleted_at IS NULL AND listing.product_set = ANY(?)`,
    [sellerId, ALCOHOL_SETS],
  );
  return rows.map(({ product_id }) => product_id);
}
