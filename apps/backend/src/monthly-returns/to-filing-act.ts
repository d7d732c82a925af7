import type { Act, Actor } from "../audit/act";
import type { NewVersion } from "./to-new-version";

/** What the log says of a version that is filed. */
export function toFilingAct(actor: Actor, { before, row }: NewVersion): Act {
  const { seller_id, month, version, amounts, other_orders, nothing_sold, reason } = row;
  return {
    actor,
    seller_id,
    action: before ? "monthly-return.correct" : "monthly-return.file",
    subject: month,
    before,
    after: {
      version,
      ...amounts,
      other_orders,
      nothing_sold,
      ...(reason === null ? {} : { reason }),
    },
  };
}
