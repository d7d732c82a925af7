import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { GatewayId } from "../gateway-ids";

/** Notes that a wallet's notification could not be seen to; the wallet is told so in its own way and tells again. */
export function logFailedNotification(
  container: MedusaContainer,
  wallet: GatewayId,
  error: unknown,
): void {
  const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER);
  const why = error instanceof Error ? error.message : String(error);
  logger.error(`A notification of ${wallet} has to come again: ${why}`);
}
