import type { GhnDetail } from "@cho-lang/delivery/ghn/read-ghn-answer";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { ShipmentRow } from "../modules/carrier/service";
import type { SellersCarrier } from "./carrier-account";
import type { ShipmentPlan } from "./plan-shipment";
import { changeShipment } from "./shipments";
import { toGhnOrder } from "./to-ghn-order";

type Client = SellersCarrier["client"];

/** GHN's answers to a token that it does not know, and to a question about what it does not have. */
const UNKNOWN_TOKEN = 401;
const NOTHING_THERE = 400;

/**
 * A parcel whose answer was lost may be there although GHN takes it no more; what it costs is not told then. Null only
 * where GHN says that it has none: `carrier_account_needed` or `carrier_unavailable` when it says something else.
 */
async function findMade(client: Client, clientCode: string): Promise<GhnDetail | null> {
  const word = await client.detailByClientCode(clientCode);
  if (word.kind === "refused" && word.code !== NOTHING_THERE) {
    const isStrange = word.code === UNKNOWN_TOKEN;
    throw new MarketError(isStrange ? "carrier_account_needed" : "carrier_unavailable");
  }
  return word.kind === "done" ? word.data : null;
}

/**
 * Has GHN make its order of a shipment that was written down, however often: by the client code it is the same one.
 * `carrier_refused` with GHN's words, and then the shipment is over; whatever else is thrown leaves it as it was.
 *
 * @param isFirst nobody has asked before, so that a refusal means that GHN has nothing
 */
export async function askCarrier(
  container: MedusaContainer,
  { client }: SellersCarrier,
  shipment: ShipmentRow,
  plan: ShipmentPlan,
  isFirst: boolean,
): Promise<ShipmentRow> {
  const { weight_grams, length_cm, width_cm, height_cm, look, client_code } = shipment;
  const box = { weight_grams, length_cm, width_cm, height_cm };
  const word = await client.create(toGhnOrder(plan, { box, look }, client_code));
  const found =
    word.kind === "done" ? word.data : isFirst ? null : await findMade(client, client_code);
  if (found === null) {
    const why = word.kind === "refused" ? word.why : "";
    await changeShipment(container, shipment, { status: "refused", refusal: why });
    throw new MarketError("carrier_refused", { why });
  }
  const price = word.kind === "done" ? word.data : null;
  return changeShipment(container, shipment, {
    status: "made",
    tracking: found.tracking,
    fee_vnd: price?.fee_vnd ?? null,
    arrives_at: price?.arrives_at ? new Date(price.arrives_at) : null,
    stage: "waiting",
    stage_at: new Date(),
  });
}

/**
 * Has GHN not bring a parcel that its seller can no longer send so, wherever a killed process left it. `carrier_refused`
 * when GHN does not let it go: then it is tried again. The caller holds the shipment's lock.
 */
export async function withdrawShipment(
  container: MedusaContainer,
  { client }: SellersCarrier,
  shipment: ShipmentRow,
): Promise<void> {
  const known = await findMade(client, shipment.client_code);
  if (known && known.status !== "cancel") {
    const word = await client.cancel(known.tracking);
    if (word.kind === "refused" || !word.data) {
      throw new MarketError("carrier_refused", { why: word.kind === "refused" ? word.why : "" });
    }
  }
  await changeShipment(container, shipment, {
    status: known ? "cancelled" : "refused",
    tracking: known?.tracking ?? null,
    ...(known ? { stage: "cancelled" as const, stage_at: new Date() } : {}),
  });
}
