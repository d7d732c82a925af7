import { codesInMemo, transferMemo } from "@cho-lang/payment-codecs/transfer-memo";
import type { MedusaContainer } from "@medusajs/framework/types";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";

/**
 * The one order of a seller's own that the memo of a transfer names. Null when it names none that is paid by
 * transfer, or several: then somebody has to look.
 */
export async function findNamedOrder(
  container: MedusaContainer,
  sellerId: string,
  memo: string,
): Promise<string | null> {
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const memos = codesInMemo(memo).map(transferMemo);
  const named =
    memos.length === 0
      ? []
      : await transfers.listTransfers(
          { seller_id: sellerId, memo: memos },
          { select: ["id", "order_id"], order: { id: "ASC" }, take: 2 },
        );
  return named.length === 1 ? (named[0]?.order_id ?? null) : null;
}
