import {
  COMPLAINT_KINDS,
  COMPLAINT_STATUSES,
  COMPLAINT_WISHES,
} from "@cho-lang/seller-rules/complaints";
import { model } from "@medusajs/framework/utils";

/** What the buyer of a delivered order complains about in one line of it, and what became of that. */
const Complaint = model
  .define("complaint", {
    id: model.id({ prefix: "cmp" }).primaryKey(),
    order_id: model.text(),
    order_code: model.text(),
    seller_id: model.text(),
    /** The order's line. */
    line_id: model.text(),
    /** Product and pack as they were called when they were bought. */
    title: model.text(),
    label: model.text(),
    buyer_name: model.text(),
    /** Pieces, at least one. */
    quantity: model.number(),
    /** How much of them is bad, where it is not all, in the unit that the pack names; null where the buyer did not say. */
    bad_units: model.number().nullable(),
    kind: model.enum([...COMPLAINT_KINDS]),
    text: model.text(),
    /** What the buyer would like. */
    wish: model.enum([...COMPLAINT_WISHES]).default("money"),
    status: model.enum([...COMPLAINT_STATUSES]).default("open"),
    opened_at: model.dateTime(),
    /** How often it was opened anew after it had been taken back. */
    reopened: model.number().default(0),
    /** Until when its seller answers before it goes to the operator. */
    answer_by: model.dateTime(),
    /** Why the seller does not pay, or what she says of the goods that she sends anew; null otherwise. */
    answer: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    /** What she paid back of their price, whole đồng; null where not a part of it. */
    part_vnd: model.number().nullable(),
    /** When she sent the goods anew; they left her stock in the same transaction. */
    replaced_at: model.dateTime().nullable(),
    /** Why the buyer asks the operator; null while not, and when it went there by itself. */
    appeal: model.text().nullable(),
    escalated_at: model.dateTime().nullable(),
    decide_by: model.dateTime().nullable(),
    decision: model.text().nullable(),
    /** What the operator had be paid back, whole đồng, where not all that was left; null otherwise. */
    decided_vnd: model.number().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      // What was paid back is over; of what is left of the line something else may be wrong.
      on: ["order_id", "line_id"],
      unique: true,
      where: "deleted_at IS NULL AND status NOT IN ('paid_back', 'upheld')",
    },
    { on: ["order_id"], where: "deleted_at IS NULL" },
    { on: ["seller_id", "status", "answer_by"], where: "deleted_at IS NULL" },
    { on: ["status", "answer_by"], where: "deleted_at IS NULL" },
  ])
  .checks([
    (columns) => `${columns.quantity} > 0`,
    {
      name: "complaint_sums_check",
      expression: ({ bad_units, part_vnd, decided_vnd }) =>
        `${bad_units} > 0 AND ${part_vnd} > 0 AND ${decided_vnd} > 0`,
    },
  ]);

export default Complaint;
