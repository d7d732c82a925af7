import type { Look } from "@cho-lang/delivery/ghn/ghn-note";
import type { ParcelBox } from "@cho-lang/delivery/ghn/parcel-box";
import type { ShipmentStage } from "@cho-lang/delivery/ghn/shipment-stage";
import { callBackend } from "./call-backend";
import { parcelsPath } from "./seller-parcels";

/** GHN may be asked several times, and takes its time. */
const GHN_SECONDS = 45;

/** A seller's contract with GHN, without its token. */
export interface CarrierAccount {
  /** Whether the market can talk to GHN, and whether a stand-in answers, which carries nothing. */
  offered: boolean;
  test: boolean;
  shop: { id: string; name: string; address: string } | null;
}

interface CarrierWire {
  offered: boolean;
  test: boolean;
  account: { shop_id: string; shop_name: string; shop_address: string } | null;
}

/** A parcel with GHN. Whole đồng, ISO 8601. */
export interface Shipment {
  number: number;
  /** `asked` while GHN has not answered; `refused` with its words. */
  state: "asked" | "with_carrier" | "over" | "refused";
  tracking: string | null;
  stage: ShipmentStage | null;
  fee_vnd: number | null;
  cod_vnd: number;
  arrives_at: string | null;
  refusal: string;
  can_call_off: boolean;
  test: boolean;
}

/** How the parcels of an order are with GHN, and which could go with it. */
export interface Shipping {
  offered: boolean;
  /** Whether the seller has a contract. */
  account: boolean;
  test: boolean;
  shipments: Shipment[];
  open: { number: number; box: ParcelBox }[];
}

/** How a parcel goes: grams, centimetres. */
export interface ShipmentWay {
  box: ParcelBox;
  look: Look;
}

/** Whole đồng; ISO 8601, null where GHN says nothing. */
export interface ShipmentQuote {
  fee_vnd: number;
  cod_vnd: number;
  arrives_at: string | null;
}

const ACCOUNT = "/seller/carrier-account";

/** @throws BackendError 401, 403 */
export async function readCarrierAccount(token: string): Promise<CarrierAccount> {
  const { carrier } = await callBackend<{ carrier: CarrierWire }>(ACCOUNT, { token });
  const { offered, test, account } = carrier;
  const shop = account && {
    id: account.shop_id,
    name: account.shop_name,
    address: account.shop_address,
  };
  return { offered, test, shop };
}

/**
 * Keeps the seller's own contract once GHN says that it is good; null for none any more.
 *
 * @throws BackendError `invalid_input` with `details.fields`, `wrong_status`, `carrier_unavailable`, 403
 */
export async function setCarrierAccount(
  token: string,
  account: { token: string; shop_id: string } | null,
): Promise<void> {
  await callBackend(ACCOUNT, {
    token,
    timeoutSeconds: GHN_SECONDS,
    ...(account ? { method: "POST", body: account } : { method: "DELETE" }),
  });
}

/** @throws BackendError 401, 403, 404 */
export async function readShipping(token: string, orderId: string): Promise<Shipping> {
  const path = `/seller/orders/${encodeURIComponent(orderId)}/shipping`;
  return (await callBackend<{ shipping: Shipping }>(path, { token })).shipping;
}

function parcelPath(orderId: string, number: number): string {
  return `${parcelsPath(orderId)}/${String(number)}`;
}

/**
 * What GHN would ask for a parcel; nothing is made.
 *
 * @throws BackendError `carrier_refused` with `details.why`, `carrier_unavailable`, `wrong_status`, 404
 */
export async function quoteShipment(
  token: string,
  orderId: string,
  number: number,
  way: ShipmentWay,
): Promise<ShipmentQuote> {
  const options = { method: "POST", body: { ...way }, token, timeoutSeconds: GHN_SECONDS } as const;
  const path = `${parcelPath(orderId, number)}/quote`;
  return (await callBackend<{ quote: ShipmentQuote }>(path, options)).quote;
}

/**
 * Has GHN bring a parcel, which leaves with it. The same request again is harmless.
 *
 * @throws BackendError `carrier_refused` with `details.why`, `carrier_unavailable`, `wrong_status`, 404
 */
export async function createShipment(
  token: string,
  orderId: string,
  number: number,
  wish: ShipmentWay & { request_id: string },
): Promise<void> {
  const options = {
    method: "POST",
    body: { ...wish },
    token,
    timeoutSeconds: GHN_SECONDS,
  } as const;
  await callBackend(`${parcelPath(orderId, number)}/shipment`, options);
}

/** Has GHN not fetch a parcel. Again it is harmless. @throws BackendError `wrong_status` once GHN has it; 404 */
export async function callOffShipment(
  token: string,
  orderId: string,
  number: number,
): Promise<void> {
  const options = { method: "POST", body: {}, token, timeoutSeconds: GHN_SECONDS } as const;
  await callBackend(`${parcelPath(orderId, number)}/shipment/call-off`, options);
}

/** Where GHN's own label of a parcel is, for some minutes. @throws BackendError 401, 403, 404, 409 */
export async function readCarrierLabel(
  token: string,
  orderId: string,
  number: string,
): Promise<string> {
  const path = `${parcelsPath(orderId)}/${encodeURIComponent(number)}/carrier-label`;
  const options = { token, timeoutSeconds: GHN_SECONDS };
  return (await callBackend<{ url: string }>(path, options)).url;
}
