import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { SALES_MODULE } from "../modules/sales";
import type SalesModuleService from "../modules/sales/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

const MOST = 20;

export interface NamedBestSeller {
  /** Null for a product that is no longer there. */
  title: string | null;
  seller: string;
  commune_code: string;
}

/** The products that sold best in the period by their goods, the best first, without what they sold. */
export async function loadBestSellers(
  container: MedusaContainer,
  { from, until }: { from: string; until: string },
): Promise<NamedBestSeller[]> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const best = await sales.listBestSellers({ from, until, most: MOST });
  const [products, shops] = await Promise.all([
    container
      .resolve(Modules.PRODUCT)
      .listProducts(
        { id: best.map(({ product_id }) => product_id) },
        { select: ["id", "title"], take: MOST, order: { id: "ASC" } },
      ),
    sellers.listSellers(
      { id: best.map(({ seller_id }) => seller_id) },
      { select: ["id", "name", "commune_code"], take: MOST, order: { id: "ASC" } },
    ),
  ]);
  const titleOf = new Map(products.map(({ id, title }) => [id, title]));
  const shopOf = new Map(shops.map((shop) => [shop.id, shop]));
  return best.map(({ product_id, seller_id }) => ({
    title: titleOf.get(product_id) ?? null,
    seller: shopOf.get(seller_id)?.name ?? "",
    commune_code: shopOf.get(seller_id)?.commune_code ?? "",
  }));
}
