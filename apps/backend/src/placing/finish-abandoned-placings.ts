import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { BASKET_MODULE } from "../modules/basket";
import type BasketModuleService from "../modules/basket/service";
import { resumePlacing } from "./place-basket";

/** A placement that was begun this long ago is nobody's work any more, in milliseconds. */
const ABANDONED_AFTER = 2 * 60 * 1000;

/**
 * Finishes placements whose process was killed and whose shopper did not come back: their orders are there and
 * get the payment that they have together. A basket that cannot be finished is told in the log and tried
 * again the next time.
 */
export async function finishAbandonedPlacings(container: MedusaContainer): Promise<void> {
  const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const abandoned = await baskets.listBaskets(
    { status: "placing", updated_at: { $lt: new Date(Date.now() - ABANDONED_AFTER) } },
    { select: ["id"] },
  );
  for (const { id } of abandoned) {
    await resumePlacing(container, id).catch((error: unknown) => {
      logger.warn(`The placing of ${id} was not finished: ${(error as Error).message}`);
    });
  }
}
