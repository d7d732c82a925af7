import { model } from "@medusajs/framework/utils";

/** What the stand-in of a gateway keeps, so that it knows as much after a restart as the real one would. */
const FakeGatewayRecord = model
  .define("fake_gateway_record", {
    id: model.id({ prefix: "fake" }).primaryKey(),
    gateway: model.text(),
    /** The name of what is kept, e.g. "payment_intent:pi_1". */
    key: model.text(),
    data: model.json(),
  })
  .indexes([{ on: ["gateway", "key"], unique: true, where: "deleted_at IS NULL" }]);

export default FakeGatewayRecord;
