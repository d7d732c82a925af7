import { AGE_CHECK_NOTE } from "@cho-lang/delivery/age-check";
import type { ShippedLine } from "@cho-lang/delivery/ghn/ghn-order";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { loadParcelState, type LoadedParcelState } from "../parcels/load-parcel-state";
import type { Pieces } from "../parcels/to-parcels";
import { checkPackingWorkflow } from "../workflows/seller-order/check-packing";
import { loadShippedGoods, type ShippedGoods } from "./load-shipped-goods";

/** Which parcel of whose order. */
export interface ParcelName {
  order_id: string;
  seller_id: string;
  /** Within the order, from 1. */
  number: number;
}

/** A parcel as a carrier would be asked to bring it. Whole đồng. */
export interface ShipmentPlan extends ShippedGoods {
  view: OrderView;
  /** Null while it has not left: then it holds all that is in no other one. */
  fulfillment_id: string | null;
  pieces: Pieces[];
  lines: ShippedLine[];
  goods_vnd: number;
  /** Goods and fee, for the carrier to collect; 0 for an order that is paid in another way. */
  cod_vnd: number;
}

interface Contents {
  fulfillment_id: string | null;
  pieces: Pieces[];
  goods_vnd: number;
  cod_vnd: number;
}

function sentContents(
  view: OrderView,
  { parcels }: LoadedParcelState,
  number: number,
): Contents | null {
  const parcel = parcels[number - 1];
  const shown = view.parcels.find((one) => one.number === number);
  const onItsWay = view.status === "confirmed" || view.status === "handed_over";
  if (!parcel || !shown || !onItsWay || parcel.delivered_at) {
    return null;
  }
  const goods_vnd = shown.pieces.reduce((sum, { total_vnd }) => sum + total_vnd, 0);
  const { fulfillment_id, pieces } = parcel;
  return { fulfillment_id, pieces, goods_vnd, cod_vnd: shown.collect_vnd };
}

/** The next parcel is packed in thought, so that what must not leave is refused before anybody is asked. */
async function nextContents(
  container: MedusaContainer,
  view: OrderView,
  { parcels, rest }: LoadedParcelState,
  { order_id, seller_id, number }: ParcelName,
): Promise<Contents | null> {
  if (view.status !== "confirmed" || rest.length === 0 || number !== parcels.length + 1) {
    return null;
  }
  const input = { order_id, seller_id, parcels, pieces: rest };
  const { result } = await checkPackingWorkflow(container).run({ input });
  const collected = Object.values(result.metadata?.goods_vnd ?? {});
  const goods_vnd = collected.reduce<number>((sum, vnd) => sum + Number(vnd), 0);
  const fee = number === 1 ? view.delivery_fee_vnd : 0;
  const cod_vnd = view.payment === "cash_on_delivery" ? goods_vnd + fee : 0;
  return { fulfillment_id: null, pieces: rest, goods_vnd, cod_vnd };
}

function linesOf({ lines }: OrderView, pieces: readonly Pieces[]): ShippedLine[] {
  return lines.flatMap(({ id, title, label, unit_price_vnd }) => {
    const held = pieces.find((one) => one.id === id);
    const name = label === "" ? title : `${title}, ${label}`;
    return held ? [{ name, quantity: held.quantity, price_vnd: unit_price_vnd }] : [];
  });
}

/** What whoever hands it over must know of it first, where it holds alcohol. */
function ageMarks({ lines }: OrderView, pieces: readonly Pieces[]): string[] {
  const alcohol = lines.some((line) => line.alcohol && pieces.some(({ id }) => id === line.id));
  return alcohol ? [AGE_CHECK_NOTE] : [];
}

/**
 * What a parcel of an order that goes by carrier holds and collects: one that left and has not arrived, or the next
 * one, of all that is in no parcel. `not_found` for an order that is not the seller's, `wrong_status` for a parcel that
 * cannot be sent so, and what packing it would throw.
 */
export async function planShipment(
  container: MedusaContainer,
  name: ParcelName,
): Promise<ShipmentPlan> {
  const { order_id, seller_id, number } = name;
  const [view] = await retrieveOrderViews(container, { order_id, seller_id });
  if (!view) {
    throw new MarketError("not_found");
  }
  const state = await loadParcelState(container, order_id);
  const byCarrier = (view.delivery?.method ?? "carrier") === "carrier";
  const contents = byCarrier
    ? (sentContents(view, state, number) ?? (await nextContents(container, view, state, name)))
    : null;
  if (!contents) {
    throw new MarketError("wrong_status", { status: view.status });
  }
  const { net_grams, marks } = await loadShippedGoods(container, order_id, contents.pieces);
  return {
    view,
    ...contents,
    net_grams,
    marks: [...ageMarks(view, contents.pieces), ...marks],
    lines: linesOf(view, contents.pieces),
  };
}
