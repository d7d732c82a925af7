import type { MedusaContainer } from "@medusajs/framework/types";
import { watchShipments } from "../carriers/watch-shipments";

/** Finishes, to the minute, what was begun with GHN, and asks it about parcels of which it said nothing for hours. */
export default async function watchShipmentsJob(container: MedusaContainer): Promise<void> {
  await watchShipments(container, new Date());
}

export const config = {
  name: "watch-shipments",
  schedule: "* * * * *",
};
