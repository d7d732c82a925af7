import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { DemonstrationData } from "./demonstration-data";

const LATEST = 10;
const COUNT_ONLY = { select: ["id"], take: 1 };

/** Tells what was made up from what people have done; all counts are 0 without demonstration data. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DemonstrationData>,
): Promise<void> {
  const market: SellerModuleService = req.scope.resolve(SELLER_MODULE);
  const [, sellers] = await market.listAndCountSellers({ demonstration: true }, COUNT_ONLY);
  const [, orders] = await market.listAndCountSellerOrders({ demonstration: true }, COUNT_ONLY);
  const [latest, placed] = await market.listAndCountSellerOrders(
    { demonstration: false },
    { select: ["order_id", "code"], order: { placed_at: "DESC" }, take: LATEST },
  );
  res.json({
    sellers,
    orders,
    placed,
    latest: latest.map(({ order_id, code }) => ({ order_id, code })),
  });
}
