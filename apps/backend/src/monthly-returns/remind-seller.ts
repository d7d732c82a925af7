import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { remindSellerWorkflow } from "../workflows/monthly-return/remind-seller";
import { listFilers } from "./list-filers";
import { listReminded } from "./list-reminded";
import { monthsOpen } from "./months-open";
import { reminderText } from "./reminder-text";
import { withReturnLock } from "./with-return-lock";

interface Reminder {
  seller_id: string;
  month: string;
  actor: Actor;
}

/**
 * Somebody of the market or the province reminds a seller of a month: once a day at most, whoever taps and however often. `not_found`
 * for a month that nobody may file and for a seller who is not asked for it, `wrong_status` for one who has
 * filed it.
 */
export async function remindSeller(
  container: MedusaContainer,
  { seller_id, month, actor }: Reminder,
  now: Date,
): Promise<void> {
  const today = vietnamDay(now);
  if (!monthsOpen(today).includes(month)) {
    throw new MarketError("not_found");
  }
  await withReturnLock(container, { seller_id, month }, async () => {
    const filer = (await listFilers(container, month)).find((one) => one.seller_id === seller_id);
    if (!filer) {
      throw new MarketError("not_found");
    }
    if (filer.versions.length > 0) {
      throw new MarketError("wrong_status");
    }
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
  });
}
