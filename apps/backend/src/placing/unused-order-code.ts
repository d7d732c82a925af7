import { MedusaError } from "@medusajs/framework/utils";
import type SellerModuleService from "../modules/seller/service";
import { orderCode } from "./order-code";

const TRIES = 5;

/** A code that no order has yet; the unique index catches the race that remains. */
export async function unusedOrderCode(sellers: SellerModuleService): Promise<string> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const code = orderCode();
    const taken = await sellers.listSellerOrders({ code }, { select: ["id"] });
    if (taken.length === 0) {
      return code;
    }
  }
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `No unused order code found in ${TRIES} tries`,
  );
}
