import type { MedusaContainer } from "@medusajs/framework/types";
import { OCOP_MODULE } from "../modules/ocop";
import type OcopModuleService from "../modules/ocop/service";
import type { SellerScope } from "../seller-scope/seller-scope";
import { toClaimViews, type ClaimView } from "./claim-view";

/** Claims that are shown; older ones stand in the history of their products. */
const SHOWN = 20;

/** The decisions that a seller sent in, the latest first. */
export async function listScopedClaims(
  container: MedusaContainer,
  { seller }: SellerScope,
): Promise<ClaimView[]> {
  const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
  const rows = await ocop.listCertificateClaims(
    { seller_id: seller.id },
    { order: { created_at: "DESC", id: "DESC" }, take: SHOWN },
  );
  return toClaimViews(container, rows);
}
