import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { callBackend } from "./call-backend";
import { toCashRefuser, type CashRefuser, type CashRefuserWire } from "./cash-refuser";
import type { Picture } from "./catalogue";
import {
  deliveryKey,
  toGroupDelivery,
  type DeliveryChoice,
  type GroupDelivery,
  type GroupDeliveryWire,
} from "./delivery";
import { PAYMENT_WAYS, type PaymentWay } from "./payment-ways";

/** Why a line can't be bought as it stands. */
export type BasketProblem =
  "sold_out" | "too_few" | "price_changed" | "not_for_sale" | "not_deliverable";

/** One kind of pack in the basket. Money is whole đồng. */
export interface BasketLine {
  variantId: string;
  productHandle: string;
  title: string;
  label: string;
  picture: Picture | null;
  quantity: number;
  /** Today's price. */
  unitPrice: number;
  /** The price that the shopper saw when they last agreed to it. */
  seenUnitPrice: number;
  /** Pieces that can be had, capped at 99. */
  available: number;
  lineTotal: number;
  problem: BasketProblem | null;
  /** Only for who has declared her age, and not for cash; only when so. */
  alcohol?: true;
}

/** What one seller will send: its own parcel, fee and later its own order. */
export interface BasketGroup {
  seller: {
    handle: string;
    name: string;
    communeCode: string;
    /** The day from which she sends again; only while she does not. */
    sendsFrom?: VietnamDay;
  };
  lines: BasketLine[];
  goodsTotal: number;
  /** `null` until a destination is known, and when nothing brings the goods there. */
  deliveryFee: number | null;
  /** The least that delivery can cost. */
  deliveryFrom: number;
  /** Goods total from which delivery is free, if this seller offers that. */
  freeFrom: number | null;
  total: number;
  /** How it comes; only once a destination is known. */
  delivery?: GroupDelivery;
}

export interface Basket {
  id: string;
  placed: boolean;
  itemCount: number;
  groups: BasketGroup[];
  goodsTotal: number;
  deliveryTotal: number | null;
  total: number;
  /** Whether it may be paid by a transfer to each of its sellers; only when so. */
  canTransfer?: true;
  /** The sellers for whom it may not be paid in cash on delivery; only when there are some. */
  cashRefusers?: CashRefuser[];
  /** It can only be ordered once its shopper has declared her age, because of alcohol in it; only when so. */
  needsAge?: true;
  /** Cards and wallets that take it as a whole; only when there are some. */
  gateways?: { id: PaymentWay; test: boolean }[];
}

/** Where the parcel goes: codes of the national register of units in force since 2025-07-01. */
export interface Destination {
  provinceCode: string;
  communeCode: string;
}

interface LineWire {
  variant_id: string;
  product_handle: string;
  title: string;
  label: string;
  image: Picture | null;
  quantity: number;
  unit_price_vnd: number;
  seen_unit_price_vnd: number;
  available: number;
  line_total_vnd: number;
  problem: BasketProblem | null;
  alcohol: boolean;
}

interface GroupWire {
  seller: { handle: string; name: string; commune_code: string; sends_from: VietnamDay | null };
  lines: LineWire[];
  goods_total_vnd: number;
  delivery_fee_vnd: number | null;
  delivery_from_vnd: number;
  free_from_vnd: number | null;
  total_vnd: number;
  delivery: GroupDeliveryWire | null;
}

/** A basket as the backend sends it. */
export interface BasketWire {
  id: string;
  status: "open" | "placed";
  item_count: number;
  groups: GroupWire[];
  goods_total_vnd: number;
  delivery_total_vnd: number | null;
  total_vnd: number;
  can_transfer: boolean;
  cash_refused_by: CashRefuserWire[];
  needs_age: boolean;
  gateways: { id: string; test: boolean }[];
}

function toLine(wire: LineWire): BasketLine {
  return {
    variantId: wire.variant_id,
    productHandle: wire.product_handle,
    title: wire.title,
    label: wire.label,
    picture: wire.image,
    quantity: wire.quantity,
    unitPrice: wire.unit_price_vnd,
    seenUnitPrice: wire.seen_unit_price_vnd,
    available: wire.available,
    lineTotal: wire.line_total_vnd,
    problem: wire.problem,
    ...(wire.alcohol ? { alcohol: true as const } : {}),
  };
}

function toGroup(wire: GroupWire): BasketGroup {
  const { handle, name, commune_code: communeCode, sends_from: sendsFrom } = wire.seller;
  return {
    seller: { handle, name, communeCode, ...(sendsFrom === null ? {} : { sendsFrom }) },
    lines: wire.lines.map(toLine),
    goodsTotal: wire.goods_total_vnd,
    deliveryFee: wire.delivery_fee_vnd,
    deliveryFrom: wire.delivery_from_vnd,
    freeFrom: wire.free_from_vnd,
    total: wire.total_vnd,
    ...(wire.delivery ? { delivery: toGroupDelivery(wire.delivery) } : {}),
  };
}

/** The wire's basket in our own words. */
export function toBasket(wire: BasketWire): Basket {
  const gateways = wire.gateways.flatMap(({ id, test }) => {
    const way = PAYMENT_WAYS.find((one) => one === id);
    return way ? [{ id: way, test }] : [];
  });
  return {
    id: wire.id,
    placed: wire.status === "placed",
    itemCount: wire.item_count,
    groups: wire.groups.map(toGroup),
    goodsTotal: wire.goods_total_vnd,
    deliveryTotal: wire.delivery_total_vnd,
    total: wire.total_vnd,
    ...(wire.can_transfer ? { canTransfer: true as const } : {}),
    ...(wire.cash_refused_by.length > 0
      ? { cashRefusers: wire.cash_refused_by.map(toCashRefuser) }
      : {}),
    ...(wire.needs_age ? { needsAge: true as const } : {}),
    ...(gateways.length > 0 ? { gateways } : {}),
  };
}

async function basketFrom(
  path: string,
  options: {
    method?: "GET" | "POST" | "DELETE";
    body?: Record<string, unknown>;
    forVisitor?: boolean;
  } = {},
): Promise<Basket> {
  const answer = await callBackend<{ basket: BasketWire }>(`/store/baskets${path}`, {
    ...options,
    withAge: true,
  });
  return toBasket(answer.basket);
}

const lineOf = (basketId: string, variantId: string): string =>
  `/${encodeURIComponent(basketId)}/lines/${encodeURIComponent(variantId)}`;

/**
 * Opens an empty basket.
 *
 * @throws BackendError `too_many_from_here`
 */
export function createBasket(): Promise<Basket> {
  return basketFrom("", { method: "POST", body: {}, forVisitor: true });
}

/**
 * The basket with today's prices and stock; with a destination also how each seller's goods come there, and the fees.
 *
 * @param choices the ways that are wanted; of a seller who is not named the first that there is
 * @throws BackendError `basket_not_found`
 */
export function readBasket(
  basketId: string,
  destination?: Destination,
  choices: readonly Pick<DeliveryChoice, "seller" | "method">[] = [],
): Promise<Basket> {
  const query = destination
    ? `?${new URLSearchParams({
        province_code: destination.provinceCode,
        commune_code: destination.communeCode,
        ...(choices.length > 0 ? { delivery: deliveryKey(choices) } : {}),
      }).toString()}`
    : "";
  return basketFrom(`/${encodeURIComponent(basketId)}${query}`);
}

/** Pieces to add to a basket. */
export interface AddedLine {
  variantId: string;
  quantity: number;
  requestId: string | null;
  /** What the page showed for a piece, whole đồng; `null` where it is not known. */
  seenUnitPrice: number | null;
}

/**
 * Adds pieces. The same `requestId` twice counts once, so a double click or a retry is harmless.
 *
 * @throws BackendError `invalid_input`, `age_undeclared`, `out_of_stock`, `not_for_sale`, `basket_not_found`,
 *   `basket_placed`
 */
export function addLine(basketId: string, line: AddedLine): Promise<Basket> {
  return basketFrom(`/${encodeURIComponent(basketId)}/lines`, {
    method: "POST",
    body: {
      variant_id: line.variantId,
      quantity: line.quantity,
      ...(line.requestId === null ? {} : { request_id: line.requestId }),
      ...(line.seenUnitPrice === null ? {} : { seen_unit_price_vnd: line.seenUnitPrice }),
    },
  });
}

/** Sets a line's quantity (1–99). Throws as {@link addLine} does. */
export function setLine(basketId: string, variantId: string, quantity: number): Promise<Basket> {
  return basketFrom(lineOf(basketId, variantId), { method: "POST", body: { quantity } });
}

/** Takes a line out; taking it out twice is harmless. */
export function removeLine(basketId: string, variantId: string): Promise<Basket> {
  return basketFrom(lineOf(basketId, variantId), { method: "DELETE" });
}

/** A change that was made without a line; a `set` to 0 takes the line out. Prices in whole đồng. */
export type JoinedChange = { variantId: string; quantity: number; seenUnitPrice: number } & (
  { kind: "add"; requestId: string } | { kind: "set" }
);

/**
 * Brings in what was changed without a line. Repeating it is harmless. What is short, dearer or not sold
 * any more by now stays in the basket with its `problem`; only what does not exist, and alcohol of who has not declared
 * her age, is left out.
 *
 * @throws BackendError `invalid_input`, `basket_not_found`, `basket_placed`
 */
export function joinChanges(basketId: string, changes: readonly JoinedChange[]): Promise<Basket> {
  return basketFrom(`/${encodeURIComponent(basketId)}/join`, {
    method: "POST",
    body: {
      changes: changes.map((change) => ({
        mode: change.kind,
        variant_id: change.variantId,
        quantity: change.quantity,
        seen_unit_price_vnd: change.seenUnitPrice,
        ...(change.kind === "add" ? { request_id: change.requestId } : {}),
      })),
    },
  });
}

/** The shopper agrees to today's prices: clears every `price_changed`. */
export function acceptPrices(basketId: string): Promise<Basket> {
  return basketFrom(`/${encodeURIComponent(basketId)}/accept-prices`, { method: "POST", body: {} });
}
