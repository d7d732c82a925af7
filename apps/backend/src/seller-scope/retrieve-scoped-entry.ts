import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
import type { StoredTransferEntry } from "../modules/transfer/service";
import type { SellerScope } from "./seller-scope";

/** Money that arrived in the seller's account. Throws `not_found` alike for another seller's and for none. */
export async function retrieveScopedEntry(
  container: MedusaContainer,
  { seller }: SellerScope,
  id: string,
): Promise<StoredTransferEntry> {
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const [entry] = await transfers.listTransferEntries({ id, seller_id: seller.id }, { take: 1 });
  if (!entry) {
    throw new MarketError("not_found");
  }
  return entry;
}
