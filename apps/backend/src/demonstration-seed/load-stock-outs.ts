import type { MedusaContainer } from "@medusajs/framework/types";
import type { DemonstrationStockOut } from "../demonstration/generate-stock-outs";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { PastOrderContext } from "./load-past-orders";

/** Writes when packs of the demonstration were sold out; one that has a history keeps it. */
export async function loadStockOuts(
  container: MedusaContainer,
  outs: DemonstrationStockOut[],
  { sellers, products, productIds, variantIds }: Omit<PastOrderContext, "regionId">,
): Promise<void> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  for (const { seller, product, variant, sold_out_at, back_at } of outs) {
    const variant_id = variantIds.get(`${product} ${variant}`) ?? "";
    const [known] = await listings.listStockOuts({ variant_id }, { select: ["id"], take: 1 });
    if (variant_id !== "" && !known) {
      const pack = {
        seller_id: sellers.get(seller)?.id ?? "",
        product_id: productIds.get(product) ?? "",
        variant_id,
        title: products.get(product)?.title ?? product,
        label: variant,
      };
      await listings.beginStockOuts([pack], sold_out_at);
      await listings.endStockOuts([variant_id], back_at);
    }
  }
}
