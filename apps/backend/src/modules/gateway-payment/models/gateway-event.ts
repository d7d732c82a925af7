import { model } from "@medusajs/framework/utils";

/** What a gateway notified us of, as it came, once; nothing is taken for true that it alone says. */
const GatewayEvent = model
  .define("gateway_event", {
    id: model.id({ prefix: "gevt" }).primaryKey(),
    provider: model.text(),
    /** By which the gateway names it, or a hash of it where it has no name. */
    event_id: model.text(),
    kind: model.text(),
    /** The payment that it is about; null when it is none of ours. */
    payment_id: model.text().nullable(),
    raw: model.text(),
    /** What became of it; null until it was seen to. */
    outcome: model.text().nullable(),
  })
  .indexes([
    { on: ["provider", "event_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["payment_id"] },
  ]);

export default GatewayEvent;
