import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthAfter } from "@cho-lang/retail-statistics/return-months";
import { reminderStep } from "@cho-lang/retail-statistics/return-reminder";
import type { MedusaContainer } from "@medusajs/framework/types";
import { tellOwners } from "../applications/tell-owners";
import { dueDay } from "./due-day";
import { listAskedShops } from "./list-asked-shops";
import { reminderText } from "./reminder-text";

/**
 * Writes to the owners of sellers who have not filed the month that is over: once before the last day and
 * once after it, also when a run is cut off or made twice.
 */
export async function remindOfReturns(container: MedusaContainer, now: Date): Promise<void> {
  const today = vietnamDay(now);
  const month = monthAfter(today.slice(0, 7), -1);
  const step = reminderStep(dueDay(month), today);
  if (step === null) {
    return;
  }
  for (const { seller_id, versions } of await listAskedShops(container, month)) {
    if (versions.length === 0) {
      await tellOwners(container, {
        seller_id,
        template: "return-due",
        text: reminderText(month, today),
        key: `${seller_id}:${month}:${step}`,
      });
    }
  }
}
