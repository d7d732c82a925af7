import { guessBox, type ParcelBox } from "@cho-lang/delivery/ghn/parcel-box";
import { canBeCalledOff, type ShipmentStage } from "@cho-lang/delivery/ghn/shipment-stage";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CARRIER_MODULE } from "../modules/carrier";
import type CarrierModuleService from "../modules/carrier/service";
import type { ShipmentRow } from "../modules/carrier/service";
import { loadParcelState } from "../parcels/load-parcel-state";
import { retrieveScopedOrderView } from "../seller-scope/retrieve-scoped-order-view";
import type { SellerScope } from "../seller-scope/seller-scope";
import { viewCarrierAccount } from "./carrier-account";
import { loadShippedGoods } from "./load-shipped-goods";

/** A parcel with GHN as its seller sees it. Whole đồng, instants in ISO 8601. */
export interface ShipmentView {
  number: number;
  /** `asked` while GHN has not answered, `with_carrier`, `over`, or `refused` with GHN's words. */
  state: "asked" | "with_carrier" | "over" | "refused";
  tracking: string | null;
  stage: ShipmentStage | null;
  stage_at: string | null;
  fee_vnd: number | null;
  cod_vnd: number;
  arrives_at: string | null;
  refusal: string;
  /** Whether it can be called off. */
  can_call_off: boolean;
  /** Whether a stand-in has it, which carries nothing. */
  test: boolean;
}

/** How the parcels of an order are with GHN, and which could go with it. */
export interface Shipping {
  /** Whether the market can talk to GHN, whether the seller has a contract, and whether a stand-in answers. */
  offered: boolean;
  account: boolean;
  test: boolean;
  /** The last one of each parcel that GHN was asked for. */
  shipments: ShipmentView[];
  /** Those that could be sent with it, with what they may weigh. */
  open: { number: number; box: ParcelBox }[];
}

const STATES: Record<ShipmentRow["status"], ShipmentView["state"]> = {
  asked: "asked",
  made: "asked",
  kept: "with_carrier",
  calling_off: "with_carrier",
  ended: "over",
  cancelled: "over",
  refused: "refused",
};

function iso(instant: Date | string | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}

function toView(row: ShipmentRow): ShipmentView {
  return {
    number: row.number,
    state: STATES[row.status],
    tracking: row.tracking,
    stage: row.stage,
    stage_at: iso(row.stage_at),
    fee_vnd: row.fee_vnd,
    cod_vnd: row.cod_vnd,
    arrives_at: iso(row.arrives_at),
    refusal: row.refusal,
    can_call_off: row.status === "kept" && row.stage !== null && canBeCalledOff(row.stage),
    test: row.test,
  };
}

/** Parcels that GHN could bring: on their way without it, or the next one of all that has not left. */
async function openParcels(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  taken: ReadonlySet<number>,
): Promise<Shipping["open"]> {
  const view = await retrieveScopedOrderView(container, scope, orderId);
  const onItsWay = view.status === "confirmed" || view.status === "handed_over";
  if ((view.delivery?.method ?? "carrier") !== "carrier" || !onItsWay) {
    return [];
  }
  const { parcels, rest } = await loadParcelState(container, orderId);
  const sent = parcels.map(({ pieces, delivered_at }, at) => ({
    number: at + 1,
    pieces: delivered_at ? [] : pieces,
  }));
  const next = { number: parcels.length + 1, pieces: view.status === "confirmed" ? rest : [] };
  const free = [...sent, next].filter(
    ({ number, pieces }) => pieces.length > 0 && !taken.has(number),
  );
  return Promise.all(
    free.map(async ({ number, pieces }) => {
      const { net_grams } = await loadShippedGoods(container, orderId, pieces);
      return { number, box: guessBox(net_grams) };
    }),
  );
}

/** `not_found` for an order outside the scope. */
export async function loadShipping(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
): Promise<Shipping> {
  const carriers: CarrierModuleService = container.resolve(CARRIER_MODULE);
  const rows = await carriers.listCarrierShipments(
    { order_id: orderId, seller_id: scope.seller.id },
    { order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  const last = new Map(rows.map((row) => [row.number, row]));
  const live = rows.filter(({ status }) => status !== "cancelled" && status !== "refused");
  const taken = new Set(live.map(({ number }) => number));
  const open = await openParcels(container, scope, orderId, taken);
  const { offered, test, account } = await viewCarrierAccount(container, scope.seller.id);
  return {
    offered,
    account: account !== null,
    test,
    shipments: [...last.values()].map(toView),
    open,
  };
}
