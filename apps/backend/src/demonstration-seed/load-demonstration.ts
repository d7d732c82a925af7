import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { composePictures } from "../demonstration/compose-pictures";
import { demonstrationCatalogue } from "../demonstration/demonstration-catalogue";
import { generateOrders } from "../demonstration/generate-orders";
import { generateStockOuts } from "../demonstration/generate-stock-outs";
import { generateReviews } from "../demonstration/reviews/generate-reviews";
import { ordersInStock } from "../demonstration/orders/orders-in-stock";
import { loadMarketRegion } from "../offers/load-market-region";
import { loadCertificates } from "./load-certificates";
import { loadLicences } from "./load-licences";
import { loadListings } from "./load-listings";
import { loadOpenOrders } from "./load-open-orders";
import { loadPastOrders } from "./load-past-orders";
import { loadPeople } from "./load-people";
import { loadProducts } from "./load-products";
import { loadReleases } from "./load-releases";
import { loadReturns } from "./load-returns";
import { loadReviews } from "./load-reviews";
import { loadSellers } from "./load-sellers";
import { loadStock } from "./load-stock";
import { loadStockOuts } from "./load-stock-outs";
import { loadTransferAccounts } from "./load-transfer-accounts";

import { variantIdsByLabel } from "./variant-ids-by-label";

const ORDER_SEED = 20_260_701;
const REVIEW_SEED = 20_260_702;
/** Its last month's return is left for whoever tries the form. */
const OPEN_RETURN = "htx-dong-tien";
const MONTHS = 18;
const ORDERS = 1_400;
/** Open orders to show at the sellers' door; each goes through the whole of the market. */
const OPEN_ORDERS = 12;

async function timed<Result>(
  logger: Logger,
  what: string,
  job: () => Promise<Result>,
): Promise<Result> {
  const start = Date.now();
  const result = await job();
  logger.info(`Demonstration: ${what} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return result;
}

/**
 * Loads the demonstration market: sellers, products, certificates, stock, pictures, people, eighteen months
 * of orders, monthly returns, the province's releases and what buyers say. Every part skips what it finds, so a load that was cut off
 * can go on. Pictures go to `filesDirectory`.
 */
export async function loadDemonstration(
  container: MedusaContainer,
  filesDirectory: string,
  now: Date,
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const data = demonstrationCatalogue(now);
  // They take the most time and only processor: drawn beside all that follows.
  const pictures = composePictures(data.products, filesDirectory);
  const drawn = timed(logger, "pictures", () => pictures.drawn);
  const sellers = await timed(logger, "sellers", () => loadSellers(container, data.sellers));
  await loadTransferAccounts(container, data.sellers);
  await loadLicences(container, data.products, sellers, now);
  const productIds = await timed(logger, "products", async () => {
    const ids = await loadProducts(container, data.products, sellers);
    await loadStock(container, data.products, sellers);
    await loadCertificates(container, data.products, ids);
    return ids;
  });
  await timed(logger, "people", () => loadPeople(container, sellers));
  await loadListings(container, data.products, productIds, pictures.names);
  const orders = generateOrders(data.products, {
    seed: ORDER_SEED,
    now,
    months: MONTHS,
    count: ORDERS,
  });
  const variantIds = await variantIdsByLabel(container);
  const isOver = (status: string) => status === "delivered" || status === "cancelled";
  const region = await loadMarketRegion(container);
  const context = {
    regionId: region.id,
    sellers,
    products: new Map(data.products.map((product) => [product.handle, product])),
    productIds,
    variantIds,
  };
  await timed(logger, "past orders", () =>
    loadPastOrders(
      container,
      orders.filter((order) => isOver(order.status)),
      context,
    ),
  );
  await loadStockOuts(container, generateStockOuts(orders, now), context);
  const returns = { sellers, open: OPEN_RETURN, now };
  await timed(logger, "returns", () => loadReturns(container, returns));
  await timed(logger, "releases", () => loadReleases(container, returns, data.sellers));
  await timed(logger, "reviews", () =>
    loadReviews(container, generateReviews(orders, { seed: REVIEW_SEED, now }), {
      products: data.products,
      productIds,
    }),
  );
  await timed(logger, "open orders", () =>
    loadOpenOrders(
      container,
      ordersInStock(
        orders.filter((order) => !isOver(order.status)),
        data.products,
        OPEN_ORDERS,
      ),
      variantIds,
    ),
  );
  await drawn;
}
