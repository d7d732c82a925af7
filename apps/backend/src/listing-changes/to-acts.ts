import type { Act } from "../audit/act";
import type { NewChange } from "./change-record";

/** The lines of the log for changes: what goes through is a change, what waits a proposal. */
export function toActs(changes: NewChange[]): Act[] {
  return changes.map(({ actor, seller_id, product_id, field, before, after, waits }) => ({
    actor,
    seller_id,
    action: waits ? "product.propose" : "product.change",
    subject: product_id,
    before: before === null ? null : { [field]: before },
    after: { [field]: after },
  }));
}
