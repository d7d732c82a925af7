import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CARRIER_MODULE } from "../modules/carrier";
import type CarrierModuleService from "../modules/carrier/service";
import { followShipment } from "./follow-shipment";
import { changeShipment, findShipment, LIVE } from "./shipments";

/** Looked after in one minute at most; the rest comes the next one. */
const AT_ONCE = 50;
/** After that a begun shipment counts as left by a killed process. */
const LEFT_AFTER_MS = 2 * 60_000;
/** After that GHN is asked of a parcel of which it said nothing. */
const SILENT_AFTER_MS = 3 * 60 * 60_000;

/**
 * Looks after parcels with GHN: finishes what a killed process or a lost answer left, and asks about those of which no
 * call came. What fails is told in the log and tried again, after the others.
 */
export async function watchShipments(container: MedusaContainer, now: Date): Promise<void> {
  const carriers: CarrierModuleService = container.resolve(CARRIER_MODULE);
  const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER);
  const before = (ms: number) => ({ $lte: new Date(now.getTime() - ms) });
  const due = await carriers.listCarrierShipments(
    {
      $or: [
        { status: ["asked", "made", "calling_off"], checked_at: before(LEFT_AFTER_MS) },
        { status: "kept", checked_at: before(SILENT_AFTER_MS) },
      ],
    },
    { order: { checked_at: "ASC", id: "ASC" }, take: AT_ONCE },
  );
  for (const { id, order_id, seller_id, client_code } of due) {
    try {
      await followShipment(container, { id, order_id, seller_id });
    } catch (error) {
      logger.warn(`The parcel ${client_code} was not seen to: ${(error as Error).message}`);
      const failed = await findShipment(container, { id, status: [...LIVE] });
      if (failed) {
        await changeShipment(container, failed, { checked_at: now });
      }
    }
  }
}
