import { productSet } from "@cho-lang/ocop/product-sets";
import { addMonths, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { OfferSeller } from "../offers/offer";
import type { SeedProduct } from "./seed-data";

const ISSUED_MONTHS_AGO = 14;
/** Five years, as long as such a licence is given for at most (Decree 105/2017/NĐ-CP). */
const GOOD_MONTHS = 60;

/**
 * Gives every seller of alcohol a made-up licence for it, accepted and in force, unless she has one already. Its number
 * says that it is for show.
 */
export async function loadLicences(
  container: MedusaContainer,
  products: SeedProduct[],
  sellers: Map<string, OfferSeller>,
  now: Date,
): Promise<void> {
  const service: SellerModuleService = container.resolve(SELLER_MODULE);
  const handles = products
    .filter(({ product_set }) => productSet(product_set).alcohol)
    .map(({ seller }) => seller);
  const ids = [...new Set(handles)].flatMap((handle) => sellers.get(handle)?.id ?? []);
  const there = await service.listSellerDocuments(
    { seller_id: ids, type: "alcohol_licence" },
    { select: ["id", "seller_id"], take: null },
  );
  const issued_on = addMonths(vietnamDay(now), -ISSUED_MONTHS_AGO);
  await service.createSellerDocuments(
    ids
      .filter((id) => !there.some(({ seller_id }) => seller_id === id))
      .map((seller_id, at) => ({
        seller_id,
        type: "alcohol_licence" as const,
        number: `MINH-HOA-${String(at + 1).padStart(2, "0")}/GP-BLR`,
        issuer: "Giấy phép minh họa, không có thật",
        issued_on,
        expires_on: addMonths(issued_on, GOOD_MONTHS),
        check: "accepted" as const,
      })),
  );
}
