import { readGhnStatus, type GhnStatus } from "./ghn-status";

/**
 * What GHN answered: `done` with what was asked for, `refused` with GHN's own words for the person, `unreadable` for
 * all else: then nobody knows what became of the call.
 */
export type GhnAnswer<Data> =
  | { kind: "done"; data: Data }
  | { kind: "refused"; code: number; why: string }
  | { kind: "unreadable" };

/** What an order costs; whole đồng. */
export interface GhnPrice {
  fee_vnd: number;
  /** ISO 8601; null where GHN says nothing. */
  arrives_at: string | null;
}

export interface GhnMade extends GhnPrice {
  /** By which GHN knows the order. */
  tracking: string;
}

/** An order as GHN has it. */
export interface GhnDetail {
  tracking: string;
  client_code: string;
  shop_id: number;
  status: GhnStatus;
  cod_vnd: number;
}

export interface GhnShop {
  id: number;
  name: string;
  address: string;
}

type Fields = Record<string, unknown>;

function fieldsOf(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function whole(value: unknown): number | null {
  const number = typeof value === "string" && /^\d{1,12}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

const MOST_WORDS = 300;

/** Reads GHN's envelope, and what is in it by `read`, which gives null for what it does not understand. */
function readAnswer<Data>(answer: unknown, read: (data: unknown) => Data | null): GhnAnswer<Data> {
  const fields = fieldsOf(answer);
  const code = whole(fields?.code);
  if (!fields || code === null) {
    return { kind: "unreadable" };
  }
  if (code === 200) {
    const data = read(fields.data);
    return data === null ? { kind: "unreadable" } : { kind: "done", data };
  }
  if (code < 400 || code >= 500) {
    return { kind: "unreadable" };
  }
  const why = textOf(fields.code_message_value) ?? textOf(fields.message) ?? "";
  return { kind: "refused", code, why: why.slice(0, MOST_WORDS) };
}

function priceOf(data: unknown): GhnPrice | null {
  const fields = fieldsOf(data);
  const fee_vnd = whole(fields?.total_fee);
  const expected = textOf(fields?.expected_delivery_time);
  const at = expected === null ? Number.NaN : Date.parse(expected);
  return fee_vnd === null
    ? null
    : { fee_vnd, arrives_at: Number.isNaN(at) ? null : new Date(at).toISOString() };
}

/** Codes are compared, printed and put into addresses: letters and digits alone. */
const TRACKING = /^[A-Z0-9]{4,30}$/;

function trackingOf(value: unknown): string | null {
  return typeof value === "string" && TRACKING.test(value) ? value : null;
}

export function readGhnPrice(answer: unknown): GhnAnswer<GhnPrice> {
  return readAnswer(answer, priceOf);
}

export function readGhnMade(answer: unknown): GhnAnswer<GhnMade> {
  return readAnswer(answer, (data) => {
    const [price, tracking] = [priceOf(data), trackingOf(fieldsOf(data)?.order_code)];
    return price && tracking !== null ? { ...price, tracking } : null;
  });
}

export function readGhnDetail(answer: unknown): GhnAnswer<GhnDetail> {
  return readAnswer(answer, (data) => {
    const fields = fieldsOf(data);
    const [shop_id, cod_vnd] = [whole(fields?.shop_id), whole(fields?.cod_amount)];
    const [tracking, status] = [trackingOf(fields?.order_code), readGhnStatus(fields?.status)];
    const client_code = textOf(fields?.client_order_code) ?? "";
    return shop_id !== null && cod_vnd !== null && tracking !== null && status !== null
      ? { tracking, client_code, shop_id, status, cod_vnd }
      : null;
  });
}

/** Whether the order of this code is called off now. */
export function readGhnCancelled(answer: unknown, tracking: string): GhnAnswer<boolean> {
  return readAnswer(answer, (data) => {
    const rows = Array.isArray(data) ? data.map(fieldsOf) : [];
    const row = rows.find((one) => one?.order_code === tracking);
    return row ? row.result === true : null;
  });
}

export function readGhnShops(answer: unknown): GhnAnswer<GhnShop[]> {
  return readAnswer(answer, (data) => {
    const shops = fieldsOf(data)?.shops;
    return Array.isArray(shops)
      ? shops.flatMap((one) => {
          const [fields, id] = [fieldsOf(one), whole(fieldsOf(one)?._id)];
          const [name, address] = [textOf(fields?.name) ?? "", textOf(fields?.address) ?? ""];
          return id === null ? [] : [{ id, name, address }];
        })
      : null;
  });
}

const LABEL = /^[0-9A-Za-z-]{8,100}$/;

/** By which the label's page is opened. */
export function readGhnLabel(answer: unknown): GhnAnswer<string> {
  return readAnswer(answer, (data) => {
    const token = textOf(fieldsOf(data)?.token);
    return token !== null && LABEL.test(token) ? token : null;
  });
}
