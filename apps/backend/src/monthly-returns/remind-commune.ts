import type { MedusaContainer } from "@medusajs/framework/types";
import { listAskedShops } from "./list-asked-shops";
import { remindUnlessFiled, type Reminder } from "./remind-unless-filed";
import { requireRemindable } from "./require-remindable";

/**
 * Reminds all sellers of a commune who have not filed a month, as one by one; who files meanwhile is left
 * alone. `not_found` for a month that nobody may file.
 */
export async function remindCommune(
  container: MedusaContainer,
  { commune_code, month, actor }: Omit<Reminder, "seller_id"> & { commune_code: string },
  now: Date,
): Promise<void> {
  requireRemindable(month, now);
  for (const filer of await listAskedShops(container, month)) {
    if (filer.commune_code !== commune_code || filer.versions.length > 0) continue;
    await remindUnlessFiled(container, { seller_id: filer.seller_id, month, actor }, now);
  }
}
