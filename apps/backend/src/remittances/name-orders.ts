import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { namesOf, type OtherOrders } from "@cho-lang/payment-codecs/match-remittances";
import { nameParcels, type UnnotedParcel } from "@cho-lang/payment-codecs/name-parcels";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { PARCEL_FIELDS, type ParcelsRow } from "../parcels/parcel-rows";
import { toParcels } from "../parcels/to-parcels";
import { graphRows } from "../query/graph-rows";
import type { Carried, Entry } from "./read-books";

/** What files name of a seller's orders beside the parcels of which somebody wrote down who carries them. */
export interface NamedOrders {
  /** Parcels that the files show to have been carried; their ids are those of Medusa's fulfilments. */
  named: Carried[];
  others: OtherOrders;
}

interface NamedRow {
  order_id: string;
  code: string;
  ended: boolean;
  unnoted: boolean;
}

/** A seller's orders of some codes, with whether a parcel left of which nobody wrote down who carries it. */
const NAMED = `SELECT sold.order_id, sold.code,
    sold.status = 'cancelled' OR sold.cancel_reason IS NOT NULL AS ended,
    EXISTS (SELECT FROM order_fulfillment link
      JOIN fulfillment parcel ON parcel.id = link.fulfillment_id
      WHERE link.order_id = sold.order_id AND link.deleted_at IS NULL
        AND parcel.shipped_at IS NOT NULL AND parcel.canceled_at IS NULL
        AND NOT EXISTS (SELECT FROM parcel_carriage carried
          WHERE carried.fulfillment_id = parcel.id AND carried.deleted_at IS NULL)) AS unnoted
  FROM seller_order sold
  WHERE sold.seller_id = ? AND sold.code = ANY(?) AND sold.deleted_at IS NULL`;

/** Orders that are read whole at once. */
const BATCH = 100;

type Unnoted = UnnotedParcel & Pick<Carried, "order_id" | "deliveredOn" | "refused">;

async function unnotedOf(
  container: MedusaContainer,
  seller_id: string,
  orders: readonly NamedRow[],
): Promise<Unnoted[]> {
  const order_id = orders.map((order) => order.order_id);
  const views = await retrieveOrderViews(container, { seller_id, order_id });
  const rows = await graphRows<ParcelsRow & { id: string }>(container, {
    entity: "order",
    fields: ["id", ...PARCEL_FIELDS],
    filters: { id: order_id },
  });
  const packed = new Map(rows.map(({ id, fulfillments }) => [id, toParcels(fulfillments ?? [])]));
  return views.flatMap((view) =>
    view.parcels.flatMap(({ number, collect_vnd: dueVnd, delivered_at, carriage }) => {
      const id = packed.get(view.id)?.[number - 1]?.fulfillment_id;
      if (id === undefined || carriage) return [];
      const deliveredOn = delivered_at === null ? null : vietnamDay(new Date(delivered_at));
      const refused = orders.some((order) => order.order_id === view.id && order.ended);
      return [{ id, order_id: view.id, order: view.code, dueVnd, deliveredOn, refused }];
    }),
  );
}

/**
 * Looks for a seller's orders that files name and of which nobody wrote down who carries them: a carrier did. The same
 * files and parcels name the same ones, so it does not matter whether they are written down.
 */
export async function nameOrders(
  container: MedusaContainer,
  sellerId: string,
  carried: readonly Carried[],
  entries: readonly Entry[],
): Promise<NamedOrders> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const names = [...new Set(entries.flatMap(namesOf))];
  const { rows } = await database.raw<{ rows: NamedRow[] }>(NAMED, [sellerId, names]);
  const open = rows.filter(({ unnoted }) => unnoted);
  const parcels: Unnoted[] = [];
  for (let at = 0; at < open.length; at += BATCH) {
    parcels.push(...(await unnotedOf(container, sellerId, open.slice(at, at + BATCH))));
  }
  const named = nameParcels(parcels, carried, entries).map(
    ({ parcel, tracking, entry: { carrier } }) => ({ ...parcel, tracking, carrier }),
  );
  const codes = (ended: boolean) =>
    new Set(rows.filter((row) => row.ended === ended).map(({ code }) => code));
  return { named, others: { waiting: codes(false), ended: codes(true) } };
}
