import type { OwnComplaint, OwnComplaints } from "../../src/complaints/list-own-complaints";
import type { ComplaintWords } from "../../src/complaints/write-complaint";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderView } from "../../src/order-view/order-view";
import { query } from "./database";
import { logInOperator } from "./log-in-operator";
import { call, logInSeller, storefrontKey, type Answer } from "./market-client";
import { placeOrders } from "./place-orders";
import { askRoute } from "./seller-access";
import type { RunningBackend } from "./start-backend";

export const EGGS = "Hộp 10 quả";
export const SPOILED: ComplaintWords = {
  kind: "spoiled",
  quantity: 1,
  bad_units: null,
  text: "Ba quả bị ung.",
  wish: "money",
};

type Own = Answer<OwnComplaints & MarketErrorBody>;

export const lineOf = ({ lines }: OrderView, label = EGGS): string =>
  lines.find((line) => line.label === label)?.id ?? "";

/** What an answer says of the eggs of an order. */
export const eggsOf = ({ body }: Own): OwnComplaint | undefined =>
  body.complaints.find(({ line }) => line.label === EGGS);

/** A buyer who complains about eggs, their seller, another seller, and the operator. */
export class Complainer {
  constructor(
    private readonly backend: RunningBackend,
    readonly key: string,
    readonly haTu: string,
    readonly operator: string,
  ) {}

  static async at(backend: RunningBackend): Promise<Complainer> {
    const [key, haTu, operator] = await Promise.all([
      storefrontKey(backend.url),
      logInSeller(backend.url, "htx-ha-tu"),
      logInOperator(backend),
    ]);
    return new Complainer(backend, key, haTu, operator);
  }

  ask<Body = { id: string } & MarketErrorBody>(route: string, body?: object, token = this.haTu) {
    return askRoute<Body>(this.backend.url, route, token, body);
  }

  /** Three boxes of eggs for 55,000 đ each, one jar of honey. */
  async placed(): Promise<OrderView> {
    const [order] = await placeOrders(this.backend.url, this.key, [
      { product: "trung-vit-bien", label: EGGS, quantity: 3 },
      { product: "mat-ong-rung", label: "Chai 500 ml", quantity: 1 },
    ]);
    if (!order) throw new Error("No order was placed");
    return order;
  }

  /** Brings an order on its way. */
  async send(order: OrderView): Promise<OrderView> {
    for (const step of ["confirm", "hand-over"]) {
      expect((await this.ask(`POST /seller/orders/${order.id}/${step}`)).status).toBe(200);
    }
    return order;
  }

  async deliver(order: OrderView): Promise<OrderView> {
    const { id } = await this.send(order);
    const { body } = await this.ask<{ order: OrderView }>(`POST /seller/orders/${id}/deliver`);
    return body.order;
  }

  async delivered(): Promise<OrderView> {
    return this.deliver(await this.placed());
  }

  /** What the buyer sends about a line of her order; `/withdraw` and the like follow the line. */
  say(
    order: OrderView,
    body: object | undefined,
    { then = "", phone = order.buyer.phone, line = lineOf(order) } = {},
  ): Promise<Own> {
    const path = `/store/orders/${order.code}/complaints/${line}${then}`;
    const headers = { "x-order-phone": phone };
    return call(this.backend.url, path, {
      method: "POST",
      key: this.key,
      headers,
      ...(body && { body }),
    });
  }

  own(order: OrderView): Promise<Own> {
    return call(this.backend.url, `/store/orders/${order.code}/complaints`, {
      key: this.key,
      headers: { "x-order-phone": order.buyer.phone },
    });
  }

  async opened(order: OrderView, words = SPOILED): Promise<string> {
    return eggsOf(await this.say(order, words))?.complaint?.id ?? "";
  }

  refuse(id: string, token = this.haTu) {
    return this.ask(`POST /seller/complaints/${id}/refuse`, { answer: "Trứng đủ và tươi." }, token);
  }

  payBack(id: string, quantity = 1, token = this.haTu) {
    return this.ask(`POST /seller/complaints/${id}/pay-back`, { quantity }, token);
  }

  /** A part of what one box comes to. */
  payPart(id: string, part_vnd: number, shown: object = {}, token = this.haTu) {
    const body = { quantity: 1, amount_vnd: 55_000, part_vnd, ...shown };
    return this.ask(`POST /seller/complaints/${id}/pay-part`, body, token);
  }

  replace(id: string, body: object = { quantity: 1 }, token = this.haTu) {
    return this.ask(`POST /seller/complaints/${id}/replace`, body, token);
  }

  decide(id: string, outcome: string, decision = "Ảnh cho thấy trứng ung.") {
    return this.ask(`POST /admin/complaints/${id}/decide`, { outcome, decision }, this.operator);
  }

  /** The order as its seller sees it. */
  async seen({ id }: OrderView): Promise<OrderView> {
    return (await this.ask<{ order: OrderView }>(`GET /seller/orders/${id}`)).body.order;
  }

  /** What was written to the buyer that holds a word. */
  async textsTo({ buyer }: OrderView, word: string): Promise<string[]> {
    const texts = await query<{ text: string }>(
      this.backend.databaseUrl,
      `SELECT data->>'text' AS text FROM notification WHERE "to" = $1 ORDER BY created_at, id`,
      [buyer.phone],
    );
    return texts.map(({ text }) => text).filter((text) => text.includes(word));
  }

  /** The buyer says that her order has come. */
  receive({ code, buyer }: OrderView, phone = buyer.phone) {
    const path = `/store/orders/${code}/received`;
    const headers = { "x-order-phone": phone };
    return call<{ order: OrderView } & MarketErrorBody>(this.backend.url, path, {
      method: "POST",
      key: this.key,
      headers,
    });
  }

  /** Has an order have been sent so many days earlier. */
  async sentBefore({ id }: OrderView, days: number): Promise<void> {
    await query(
      this.backend.databaseUrl,
      `UPDATE seller_order SET handed_over_at = handed_over_at - $2::int * interval '1 day' WHERE order_id = $1`,
      [id, days],
    );
  }

  /** Has an order have arrived so many hours earlier. */
  async age({ id }: OrderView, hours: number): Promise<void> {
    await query(
      this.backend.databaseUrl,
      `UPDATE seller_order SET delivered_at = delivered_at - $2::int * interval '1 hour' WHERE order_id = $1`,
      [id, hours],
    );
  }
}
