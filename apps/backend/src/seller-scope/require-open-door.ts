import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { SellerScope } from "./seller-scope";

/** Orders that somebody still waits for. */
const OPEN = ["placed", "confirmed", "handed_over"];

/**
 * What a seller who may not sell can still do at her door: see to the orders that she has, for their buyers'
 * sake. New ones can't come in. A suspended seller also looks them up when all are done; to a closed one the
 * door is shut for good after the last. Throws `seller_suspended` for everything else.
 *
 * @param finishing whether the request belongs to what an order needs until it is delivered
 */
export async function requireOpenDoor(
  container: MedusaContainer,
  { seller: { id, status } }: SellerScope,
  finishing: boolean,
): Promise<void> {
  if (status !== "suspended" && status !== "closed") {
    return;
  }
  if (!finishing) {
    throw new MarketError("seller_suspended");
  }
  if (status === "closed") {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const counts = await sellers.countOrdersByStatus(id);
    if (!counts.some((row) => OPEN.includes(row.status))) {
      throw new MarketError("seller_suspended");
    }
  }
}
