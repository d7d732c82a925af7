import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

/** Orders looked after in one minute at most; the rest comes the next one. */
const AT_ONCE = 200;

/**
 * Orders for which a deadline is over and nothing was done yet, or whose cancelling a killed process left, the most
 * urgent first. Orders of the demonstration wait for ever.
 */
export async function listDueOrders(container: MedusaContainer, now: Date) {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  return sellers.listSellerOrders(
    {
      $or: [
        { status: "placed", deadlines_passed: 0, remind_at: { $lte: now } },
        { status: "placed", deadlines_passed: 1, escalate_at: { $lte: now } },
        { status: "placed", deadlines_passed: 2, confirm_by: { $lte: now } },
        { cancel_reason: ["unconfirmed", "buyer"], deadlines_passed: { $lt: 3 } },
      ],
    },
    { relations: ["seller"], order: { confirm_by: "ASC", id: "ASC" }, take: AT_ONCE },
  );
}

export type DueOrder = Awaited<ReturnType<typeof listDueOrders>>[number];
