import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { remindSellerWorkflow } from "../workflows/monthly-return/remind-seller";
import { listReminded } from "./list-reminded";
import { loadVersions } from "./load-versions";
import { reminderText } from "./reminder-text";
import { withReturnLock } from "./with-return-lock";

export interface Reminder {
  seller_id: string;
  month: string;
  actor: Actor;
}

/**
 * Reminds a seller of a month, once a day at most, whoever taps and however often. False for one who has filed
 * it, who is not reminded.
 */
export async function remindUnlessFiled(
  container: MedusaContainer,
  { seller_id, month, actor }: Reminder,
  now: Date,
): Promise<boolean> {
  const today = vietnamDay(now);
  return withReturnLock(container, { seller_id, month }, async () => {
    if ((await loadVersions(container, { seller_id, month })).length > 0) return false;
    if (!(await listReminded(container, month, now)).has(seller_id)) {
      await remindSellerWorkflow(container).run({
        input: {
          actor,
          month,
          message: {
            seller_id,
            template: "return-due",
            text: reminderText(month, today),
            key: `${seller_id}:${month}:${today}`,
          },
        },
      });
    }
    return true;
  });
}
