import type { MedusaContainer } from "@medusajs/framework/types";
import { REMITTANCE_MODULE } from "../modules/remittance";
import type RemittanceModuleService from "../modules/remittance/service";
import { toParcels } from "../parcels/to-parcels";
import type { OrderRow } from "./order-rows";
import type { OrderView, ParcelView } from "./order-view";

type Carriage = NonNullable<ParcelView["carriage"]>;

/** Who carries the parcels of some orders, by fulfilment. */
export async function carriagesOf(
  container: MedusaContainer,
  orders: readonly OrderRow[],
): Promise<Map<string, Carriage>> {
  const remittances: RemittanceModuleService = container.resolve(REMITTANCE_MODULE);
  const rows = await remittances.listParcelCarriages(
    { order_id: orders.map(({ id }) => id) },
    { select: ["id", "fulfillment_id", "carrier", "tracking"], take: null },
  );
  return new Map(
    rows.map(({ fulfillment_id, carrier, tracking }) => [fulfillment_id, { carrier, tracking }]),
  );
}

/** An order's view with who carries each of its parcels. */
export function withCarriages(
  view: OrderView,
  { fulfillments }: OrderRow,
  carriages: ReadonlyMap<string, Carriage>,
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
