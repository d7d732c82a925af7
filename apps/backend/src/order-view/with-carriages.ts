import type { MedusaContainer } from "@medusajs/framework/types";
import { REMITTANCE_MODULE } from "../modules/remittance";
import type RemittanceModuleService from "../modules/remittance/service";
import { CARRIER_MODULE } from "../modules/carrier";
import type CarrierModuleService from "../modules/carrier/service";
import { toParcels } from "../parcels/to-parcels";
import type { OrderRow } from "./order-rows";
import type { CarriageView, OrderView } from "./order-view";

/** Where carriers say that parcels of some orders are, by the numbers by which they know these. */
async function stagesOf(
  container: MedusaContainer,
  order_id: string[],
): Promise<Map<string, Pick<CarriageView, "stage" | "stage_at">>> {
  const carriers: CarrierModuleService = container.resolve(CARRIER_MODULE);
  const rows = await carriers.listCarrierShipments(
    { order_id, status: ["kept", "calling_off", "ended"] },
    { select: ["id", "tracking", "stage", "stage_at"], take: null },
  );
  return new Map(
    rows.flatMap(({ tracking, stage, stage_at }) =>
      tracking !== null && stage !== null && stage_at !== null
        ? [[tracking, { stage, stage_at: new Date(stage_at).toISOString() }]]
        : [],
    ),
  );
}

/** Who carries the parcels of some orders, and where they are as far as the carrier tells, by fulfilment. */
export async function carriagesOf(
  container: MedusaContainer,
  orders: readonly OrderRow[],
): Promise<Map<string, CarriageView>> {
  const remittances: RemittanceModuleService = container.resolve(REMITTANCE_MODULE);
  const rows = await remittances.listParcelCarriages(
    { order_id: orders.map(({ id }) => id) },
    { select: ["id", "order_id", "fulfillment_id", "carrier", "tracking"], take: null },
  );
  if (rows.length === 0) {
    return new Map();
  }
  const stages = await stagesOf(container, [...new Set(rows.map(({ order_id }) => order_id))]);
  return new Map(
    rows.map(({ fulfillment_id, carrier, tracking }) => [
      fulfillment_id,
      { carrier, tracking, ...stages.get(tracking) },
    ]),
  );
}

/** An order's view with who carries each of its parcels. */
export function withCarriages(
  view: OrderView,
  { fulfillments }: OrderRow,
  carriages: ReadonlyMap<string, CarriageView>,
): OrderView {
  const known = toParcels(fulfillments ?? []);
  return {
    ...view,
    parcels: view.parcels.map((parcel) => {
      const carriage = carriages.get(known[parcel.number - 1]?.fulfillment_id ?? "");
      return carriage ? { ...parcel, carriage } : parcel;
    }),
  };
}
