import type { GhnNotice } from "@cho-lang/delivery/ghn/read-ghn-notice";
import type { MedusaContainer } from "@medusajs/framework/types";
import { followShipment } from "./follow-shipment";
import { findShipment, LIVE } from "./shipments";

/**
 * GHN calls about an order. Its calls are not signed, so nothing that one says is believed: GHN itself is asked, by
 * the contract of the seller whose parcel it is. One that is over or nobody's changes nothing. Throws
 * `carrier_unavailable` when GHN does not answer then: it calls again.
 */
export async function takeGhnNotice(
  container: MedusaContainer,
  { tracking }: GhnNotice,
): Promise<void> {
  const shipment = await findShipment(container, { tracking, status: [...LIVE] });
  if (shipment) {
    await followShipment(container, shipment);
  }
}
