import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { PRICE_LISTS_WRITTEN, type PriceListsWritten } from "../../../changes/price-lists-written";

/** The database, which notes when a row was written, may have a clock of its own. */
const BEFORE_MILLISECONDS = 1_000;

/** Says, once a write of price lists is answered, that there was one: Medusa does not. */
export function tellOfPriceLists(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const since = new Date(Date.now() - BEFORE_MILLISECONDS).toISOString();
  const data: PriceListsWritten = { since };
  res.on("finish", () => {
    if (res.statusCode < 400) {
      const { scope } = req;
      const logger = scope.resolve(ContainerRegistrationKeys.LOGGER);
      scope
        .resolve(Modules.EVENT_BUS)
        .emit({ name: PRICE_LISTS_WRITTEN, data })
        .catch((error) => logger.warn(`A price list waits for its job: ${String(error)}`));
    }
  });
  next();
}
