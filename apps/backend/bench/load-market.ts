import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { loadSellers } from "../src/demonstration-seed/load-sellers";
import { PRODUCT_INDEX, SELLER_INDEX } from "../src/search-index/index-names";
import { generateMarket } from "./generate-market";
import { insertRows } from "../src/table-rows/insert-rows";
import { productRows } from "./product-rows";

/**
 * Fills an empty market with as many generated products as the first argument says, each a whole product of
 * Medusa's with options, variants, prices, stock, listing and certificate, then its search indexes out of them. The
 * rows are written in bulk: Medusa's own workflow creates some fifty products a second.
 */
export default async function loadMarket({ container, args }: ExecArgs): Promise<void> {
  const market = generateMarket(Number(args[0]));
  const sellers = await loadSellers(container, market.sellers);
  const [profile] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" });
  const [store] = await container.resolve(Modules.STORE).listStores();
  const rows = productRows(market.products, {
    sellers,
    shippingProfileId: profile?.id ?? "",
    marketChannelId: store?.default_sales_channel_id ?? "",
  });
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .transaction((transaction) => insertRows(transaction, rows));
  await container.resolve(Modules.SEARCH).reindex({ index: [SELLER_INDEX, PRODUCT_INDEX] });
}
