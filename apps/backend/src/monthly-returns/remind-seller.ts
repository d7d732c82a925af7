import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { listAskedShops } from "./list-asked-shops";
import { remindUnlessFiled, type Reminder } from "./remind-unless-filed";
import { requireRemindable } from "./require-remindable";

/**
 * Somebody of the market or the province reminds a seller of a month: once a day at most, whoever taps and however often. `not_found`
 * for a month that nobody may file and for a seller who is not asked for it, `wrong_status` for one who has
 * filed it.
 */
export async function remindSeller(
  container: MedusaContainer,
  reminder: Reminder,
  now: Date,
): Promise<void> {
  requireRemindable(reminder.month, now);
  const filers = await listAskedShops(container, reminder.month);
  if (!filers.some(({ seller_id }) => seller_id === reminder.seller_id)) {
    throw new MarketError("not_found");
  }
  if (!(await remindUnlessFiled(container, reminder, now))) {
    throw new MarketError("wrong_status");
  }
}
