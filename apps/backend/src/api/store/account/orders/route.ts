import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listAccountOrders } from "../../../../buyer-accounts/list-account-orders";
import { MarketError } from "../../../../errors/market-error";
import { accountOf } from "../account-of";
import { AskOrders } from "../validators";

/** A page of her orders, the newest first, also of those that she placed without the account. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = AskOrders.safeParse(req.query);
  if (!asked.success) {
    throw new MarketError("invalid_input", { fields: { page: "Số trang không đúng." } });
  }
  res.json(await listAccountOrders(req.scope, accountOf(req), asked.data.page, new Date()));
}
