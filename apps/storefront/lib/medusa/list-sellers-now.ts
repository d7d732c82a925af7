import { callBackend } from "./call-backend";
import { sellersPath, type SellersWire } from "./read-sellers";

/** Handles of active sellers, one page of them; nothing is cached. Null when the backend does not answer. */
export async function listSellersNow(
  page: number,
): Promise<{ pages: number; sellers: readonly { handle: string }[] } | null> {
  return callBackend<SellersWire>(sellersPath(page)).catch(() => null);
}
