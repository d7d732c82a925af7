import type { MedusaContainer } from "@medusajs/framework/types";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
import type { StoredTransferEntry } from "../modules/transfer/service";

/**
 * The same money as somebody saw it in the bank's app before the statement came: an entry of this order and
 * amount that no statement has confirmed, the oldest first. The caller holds the order's lock.
 */
export async function findSaidEntry(
  container: MedusaContainer,
  of: Pick<StoredTransferEntry, "seller_id" | "amount_vnd"> & { order_id: string },
): Promise<StoredTransferEntry | undefined> {
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const [said] = await transfers.listTransferEntries(
    { ...of, kind: "received", source: "person", bank_reference: null },
    { order: { created_at: "ASC", id: "ASC" }, take: 1 },
  );
  return said;
}
