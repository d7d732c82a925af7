import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { withLock } from "../locking/with-lock";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { bankChangeKey } from "./bank-change-key";
import { putBankChangeInForce } from "./put-bank-change-in-force";
import { tellOfBankChange } from "./tell-of-bank-change";

/**
 * Puts confirmed accounts in force whose time is over at `now`, and tells owners what a killed process left
 * untold. What fails is logged without a number and tried again at the next look.
 */
export async function watchBankChanges(container: MedusaContainer, now: Date): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const order = { asked_at: "ASC", id: "ASC" } as const;
  const due = await sellers.listSellerBankChanges(
    { $or: [{ status: "confirmed", not_before: { $lte: now } }, { told: false }] },
    { select: ["id", "seller_id"], order, take: null },
  );
  for (const { id, seller_id } of due) {
    await withLock(container, bankChangeKey(seller_id), async () => {
      await tellOfBankChange(container, id);
      await putBankChangeInForce(container, id, now);
    }).catch((error: unknown) => {
      logger.warn(`The bank account ${id} was not seen to: ${(error as Error).name}`);
    });
  }
}
