import type { CarrierAccountView } from "../../src/carriers/carrier-account";
import { startGhn, type GhnServer } from "../../src/carriers/ghn/__tests__/ghn-server";
import type { Shipping, ShipmentView } from "../../src/carriers/load-shipping";
import type { ShipmentQuote } from "../../src/carriers/quote-shipment";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { fakeShopOf, type FakeGhnOrder } from "../../src/fake-gateways/ghn/fake-ghn";
import type { OrderView } from "../../src/order-view/order-view";
import { query } from "./database";
import { call, logInSeller, storefrontKey } from "./market-client";
import { PARCEL_WAY } from "./order-access";
import { placeOrders, type WantedLine } from "./place-orders";
import { startBackend, type RunningBackend } from "./start-backend";

/** The first seller's, with GHN. */
export const SELLERS_TOKEN = "thu-hatu0001";
const SECRET = "bi-mat-cua-ghn-16";
const EGGS: WantedLine = { product: "trung-vit-bien", label: "Hộp 10 quả", quantity: 2 };

type Body = {
  order: OrderView;
  shipping: Shipping;
  quote: ShipmentQuote;
  carrier: CarrierAccountView;
  url: string;
} & MarketErrorBody;

let requests = 0;

/** A market whose sellers have GHN, which stands at a host of its own; one request a method. */
export class ShippingDesk {
  private constructor(
    readonly backend: RunningBackend,
    readonly at: GhnServer,
    private readonly key: string,
    readonly seller: string,
    readonly another: string,
  ) {}

  static async open(): Promise<ShippingDesk> {
    const at = await startGhn();
    const env = { GHN_HOST: at.host, GHN_WEBHOOK_SECRET: SECRET, FAKE_GATEWAYS: "true" };
    const backend = await startBackend({ data: "market", env });
    const [key, seller, another] = await Promise.all([
      storefrontKey(backend.url),
      logInSeller(backend.url, "htx-ha-tu"),
      logInSeller(backend.url, "ho-cao-xanh"),
    ]);
    return new ShippingDesk(backend, at, key, seller, another);
  }

  /** Both sellers have a contract with GHN, and somebody to be told of it. */
  static async withAccounts(): Promise<ShippingDesk> {
    const desk = await ShippingDesk.open();
    const answers = await Promise.all([
      desk.account(SELLERS_TOKEN),
      desk.account("thu-caoxanh1", desk.another),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await query(
      desk.backend.databaseUrl,
      `UPDATE seller_member SET phone = '+84987000222'
       WHERE seller_id = (SELECT id FROM seller WHERE handle = 'htx-ha-tu')`,
    );
    return desk;
  }

  async close(): Promise<void> {
    await this.backend.stop();
    this.at.server.close();
  }

  ask(path: string, options: Parameters<typeof call>[2] = {}) {
    return call<Body>(this.backend.url, `/seller/${path}`, { token: this.seller, ...options });
  }

  account(token: string, of = this.seller, shop = fakeShopOf(token)) {
    const body = { token, shop_id: String(shop) };
    return this.ask("carrier-account", { method: "POST", body, token: of });
  }

  post(id: string, path: string, body: unknown = {}, token = this.seller) {
    return this.ask(`orders/${id}/${path}`, { method: "POST", body, token });
  }

  /** A confirmed order of two boxes of eggs. */
  async newOrder(lines: WantedLine | WantedLine[] = EGGS, more: object = {}): Promise<OrderView> {
    const [order] = await placeOrders(this.backend.url, this.key, [lines].flat(), more);
    return (await this.post(order?.id ?? "", "confirm")).body.order;
  }

  /** A tap of its own unless told whose it repeats. */
  ship(id: string, request = `gui-kien-${String((requests += 1))}`, number = 1, way = PARCEL_WAY) {
    const body = { request_id: request, ...way };
    return this.post(id, `parcels/${String(number)}/shipment`, body);
  }

  callOff(id: string, number = 1) {
    return this.post(id, `parcels/${String(number)}/shipment/call-off`);
  }

  /** An order whose parcel GHN has, and by which number. */
  async shipped(): Promise<{ order: OrderView; tracking: string }> {
    const order = await this.newOrder();
    const { status, body } = await this.ship(order.id);
    expect(status).toBe(200);
    return { order, tracking: body.shipping.shipments[0]?.tracking ?? "" };
  }

  /** What GHN itself has of an order. */
  ordersOf(code: string): FakeGhnOrder[] {
    return this.at.orders().filter(({ client_code }) => client_code.startsWith(code));
  }

  /** What the seller's people were told of an order's parcels. */
  async textsOf(code: string): Promise<string[]> {
    const rows = await query<{ text: string }>(
      this.backend.databaseUrl,
      `SELECT data->>'text' AS text FROM notification
       WHERE template = 'shipment-stage' AND data->>'text' LIKE '%' || $1 || '%' ORDER BY created_at`,
      [code],
    );
    return rows.map(({ text }) => text);
  }

  async order(id: string): Promise<OrderView> {
    return (await this.ask(`orders/${id}`)).body.order;
  }

  async shipment(id: string, number = 1): Promise<ShipmentView | undefined> {
    const { body } = await this.ask(`orders/${id}/shipping`);
    return body.shipping.shipments.find((one) => one.number === number);
  }

  /** GHN's call about an order; its status. */
  async hook(OrderCode: unknown, more: object = {}, secret = SECRET): Promise<number> {
    const answer = await call(this.backend.url, `/hooks/ghn/${secret}`, {
      method: "POST",
      body: { Type: "switch_status", OrderCode, ...more },
    });
    return answer.status;
  }

  /** The job of so many minutes later. */
  watch(minutes: number): Promise<string> {
    const now = new Date(Date.now() + minutes * 60_000).toISOString();
    return this.backend.run("watch-shipments.ts", { NOW: now });
  }
}
