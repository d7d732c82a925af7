import { createHash, randomUUID } from "node:crypto";
import type { GhnStatus } from "@cho-lang/delivery/ghn/ghn-status";
import type { FakeStore } from "../fake-store";
import { FAKE_CALLED_OFF, FAKE_MOVES } from "./fake-moves";
import { orderProblem } from "./order-problem";

type Fields = Record<string, unknown>;

/** An order as the stand-in keeps it. */
export interface FakeGhnOrder {
  code: string;
  client_code: string;
  shop_id: number;
  status: GhnStatus;
  cod_amount: number;
  total_fee: number;
  weight: number;
  to_name: string;
  to_address: string;
  note: string;
  /** ISO 8601. */
  expected: string;
}

/** What comes to GHN's API. */
export interface GhnRequest {
  path: string;
  token: string;
  /** Empty where none came. */
  shop: string;
  body: Fields;
}

/** GHN's envelope, whose code is the status of HTTP, too. */
export interface GhnReply {
  code: number;
  message: string;
  data: unknown;
}

/** Tokens of the stand-in's contracts: whoever tries it makes one up. */
const TOKEN = /^thu-[0-9a-z]{4,20}$/;
const DAY = 86_400_000;
const LABEL_MS = 30 * 60_000;

/** Each token has one shop, whose number follows from it. */
export function fakeShopOf(token: string): number {
  const digest = createHash("sha256").update(token).digest();
  return 100_000 + (digest.readUInt32BE(0) % 900_000);
}

const done = (data: unknown): GhnReply => ({ code: 200, message: "Success", data });
const refused = (message: string, code = 400): GhnReply => ({ code, message, data: null });

/** What GHN asks: by weight or size, whichever is more, and for the insurance of dear goods. */
function feeOf({ weight, length, width, height, insurance_value }: Fields): number {
  const volumetric = (Number(length) * Number(width) * Number(height)) / 5;
  const grams = Math.max(Number(weight), volumetric);
  const steps = Math.ceil(Math.max(0, grams - 2_000) / 500);
  const insured = Number(insurance_value) > 1_000_000 ? Number(insurance_value) * 0.005 : 0;
  return 22_000 + steps * 2_500 + Math.round(insured);
}

/**
 * GHN as far as the market uses it: shops, price, orders, which are one for each client code, where they are, calling
 * off until somebody fetches them, and labels. Each call needs a token it knows and, but for the shops, a shop of that
 * token; an order is there for its own shop alone.
 */
export class FakeGhn {
  constructor(
    private readonly store: FakeStore,
    private readonly now: () => Date,
  ) {}

  /** Null for an address that GHN does not have. */
  async answer({ path, token, shop, body }: GhnRequest): Promise<GhnReply | null> {
    const calls: Record<string, (shop: number) => Promise<GhnReply>> = {
      "/v2/shipping-order/preview": () => this.preview(body),
      "/v2/shipping-order/create": (id) => this.create(id, body),
      "/v2/shipping-order/detail": (id) => this.detail(id, body.order_code),
      "/v2/shipping-order/detail-by-client-code": (id) => this.byClientCode(id, body),
      "/v2/switch-status/cancel": (id) => this.cancel(id, body.order_codes),
      "/v2/a5/gen-token": (id) => this.label(id, body.order_codes),
    };
    const call = calls[path];
    if (!call && path !== "/v2/shop/all") {
      return null;
    }
    if (!TOKEN.test(token)) {
      return refused("Token is not valid!", 401);
    }
    const id = fakeShopOf(token);
    if (!call) {
      const name = `Cửa hàng thử ${token.slice(4)}`;
      return done({ last_offset: 0, shops: [{ _id: id, name, address: "Kho thử, Hạ Long" }] });
    }
    return shop === String(id) ? call(id) : refused("ShopId is not valid");
  }

  /** An order by its code, whosever it is: for who plays the carrier. */
  async find(code: unknown): Promise<FakeGhnOrder | null> {
    const kept = typeof code === "string" ? await this.store.read(`order:${code}`) : null;
    return kept as FakeGhnOrder | null;
  }

  /** The carrier does something with an order; null for what cannot come next. */
  async move(code: string, status: string): Promise<FakeGhnOrder | null> {
    const order = await this.find(code);
    const next = order && FAKE_MOVES[order.status]?.find((one) => one === status);
    return order && next ? this.keep({ ...order, status: next }) : null;
  }

  /** The orders of a label that is still good; null for every other. */
  async labelled(token: string): Promise<FakeGhnOrder[] | null> {
    const kept = await this.store.read(`label:${token}`);
    if (!kept || Number(kept.until) < this.now().getTime()) {
      return null;
    }
    const orders = await Promise.all((kept.codes as string[]).map((code) => this.find(code)));
    return orders.flatMap((order) => order ?? []);
  }

  private async keep(order: FakeGhnOrder): Promise<FakeGhnOrder> {
    await this.store.write(`order:${order.code}`, { ...order });
    return order;
  }

  private async own(shop_id: number, code: unknown): Promise<FakeGhnOrder | null> {
    const order = await this.find(code);
    return order?.shop_id === shop_id ? order : null;
  }

  private priced(order: Fields, code: string, expected: string): GhnReply {
    return done({
      order_code: code,
      total_fee: feeOf(order),
      expected_delivery_time: expected,
      fee: { main_service: feeOf(order) },
    });
  }

  private preview(body: Fields): Promise<GhnReply> {
    const problem = orderProblem(body);
    const expected = new Date(this.now().getTime() + 2 * DAY).toISOString();
    return Promise.resolve(problem ? refused(problem) : this.priced(body, "", expected));
  }

  private async create(shop_id: number, body: Fields): Promise<GhnReply> {
    const problem = orderProblem(body);
    if (problem) {
      return refused(problem);
    }
    const client_code = String(body.client_order_code);
    const known = await this.store.read(`client:${String(shop_id)}:${client_code}`);
    const before = known && (await this.find(known.code));
    if (before) {
      const { code, total_fee, expected: expected_delivery_time } = before;
      return done({ order_code: code, total_fee, expected_delivery_time });
    }
    const number = createHash("sha256")
      .update(`${String(shop_id)} ${client_code}`)
      .digest("hex");
    const code = `T${number.slice(0, 7).toUpperCase()}`;
    const expected = new Date(this.now().getTime() + 2 * DAY).toISOString();
    await this.keep({
      code,
      client_code,
      shop_id,
      status: "ready_to_pick",
      cod_amount: Number(body.cod_amount),
      total_fee: feeOf(body),
      weight: Number(body.weight),
      to_name: String(body.to_name),
      to_address: String(body.to_address),
      note: typeof body.note === "string" ? body.note : "",
      expected,
    });
    await this.store.write(`client:${String(shop_id)}:${client_code}`, { code });
    return this.priced(body, code, expected);
  }

  private async detail(shop_id: number, code: unknown): Promise<GhnReply> {
    const order = await this.own(shop_id, code);
    if (!order) {
      return refused("Đơn hàng không tồn tại");
    }
    const { code: order_code, client_code: client_order_code, status, cod_amount } = order;
    return done({ order_code, client_order_code, shop_id, status, cod_amount });
  }

  private async byClientCode(shop_id: number, body: Fields): Promise<GhnReply> {
    const client = String(body.client_order_code);
    const known = await this.store.read(`client:${String(shop_id)}:${client}`);
    return this.detail(shop_id, known?.code);
  }

  private async cancel(shop_id: number, codes: unknown): Promise<GhnReply> {
    const [code, ...more] = Array.isArray(codes) ? (codes as unknown[]) : [];
    const order = await this.own(shop_id, code);
    if (!order || more.length > 0) {
      return refused("Đơn hàng không tồn tại");
    }
    if (!FAKE_CALLED_OFF.includes(order.status)) {
      return refused("Trạng thái đơn hàng không cho phép hủy");
    }
    await this.keep({ ...order, status: "cancel" });
    return done([{ order_code: order.code, result: true, message: "OK" }]);
  }

  private async label(shop_id: number, codes: unknown): Promise<GhnReply> {
    const wanted = Array.isArray(codes) ? (codes as unknown[]) : [];
    const orders = await Promise.all(wanted.map((code) => this.own(shop_id, code)));
    if (orders.length === 0 || orders.includes(null)) {
      return refused("Đơn hàng không tồn tại");
    }
    const token = randomUUID();
    const until = this.now().getTime() + LABEL_MS;
    await this.store.write(`label:${token}`, { codes: wanted, until });
    return done({ token });
  }
}
