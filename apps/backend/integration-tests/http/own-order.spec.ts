import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { BasketView } from "../../src/basket-quote/basket-view";
import type { OrderView } from "../../src/order-view/order-view";
import { CardPayer } from "../support/card-payer";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller, storefrontKey, type Answer } from "../support/market-client";
import { stockOf } from "../support/order-facts";
import { OperatorDesk } from "../support/operator-desk";
import { DESTINATION, placeOrders } from "../support/place-orders";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { whileRefusing } from "../support/while-refusing";

const EGGS = "Hộp 10 quả";
const HONEY = "Chai 500 ml";
/** Cô Tô, to which there is no way but by boat. */
const ISLAND = "07192";
const ENV = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };

type OrderAnswer = Answer<{ order: OrderView } & MarketErrorBody>;

let backend: RunningBackend;
let key: string;
let haTu: string;
let taps = 0;

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: ENV });
  key = await storefrontKey(backend.url);
  haTu = await logInSeller(backend.url, "htx-ha-tu");
  await query(
    backend.databaseUrl,
    `UPDATE seller_member SET phone = '+84912000111'
     WHERE seller_id = (SELECT id FROM seller WHERE handle = 'htx-ha-tu')`,
  );
});

afterAll(async () => {
  await backend?.stop();
});

/** Three boxes of eggs for 55,000 đ each, one jar of honey for 210,000 đ, carried for 25,000 đ. */
async function newOrder(): Promise<OrderView> {
  const [order] = await placeOrders(backend.url, key, [
    { product: "trung-vit-bien", label: EGGS, quantity: 3 },
    { product: "mat-ong-rung", label: HONEY, quantity: 1 },
  ]);
  if (!order) throw new Error("No order was placed");
  return order;
}

function asks(order: OrderView, path: string, body: object = {}, phone = order.buyer.phone) {
  const headers = { "x-order-phone": phone };
  const url = `/store/orders/${order.code}/${path}`;
  return call<{ order: OrderView } & MarketErrorBody>(backend.url, url, {
    method: "POST",
    key,
    body,
    headers,
  });
}

function cut(order: OrderView, label: string, quantity: number, shown: number) {
  taps += 1;
  const line = order.lines.find((one) => one.label === label)?.id ?? "";
  const body = { request_id: `bot-mon-${String(taps)}`, quantity, shown_quantity: shown };
  return asks(order, `lines/${line}/cut`, body);
}

function move(order: OrderView, street: string, commune_code: string): Promise<OrderAnswer> {
  taps += 1;
  return asks(order, "address", { request_id: `doi-nha-${String(taps)}`, street, commune_code });
}

const step = (order: OrderView, name: string): Promise<OrderAnswer> =>
  call(backend.url, `/seller/orders/${order.id}/${name}`, { method: "POST", token: haTu });

async function texts(like: string): Promise<string[]> {
  const sql = `SELECT data->>'text' AS text FROM notification WHERE data->>'text' LIKE $1
    ORDER BY created_at, id`;
  const rows = await query<{ text: string }>(backend.databaseUrl, sql, [`%${like}%`]);
  return rows.map(({ text }) => text);
}

/** A basket as the market quotes it to a commune of the province, with the days on which it would come there. */
async function quotedTo(commune_code: string) {
  const { id } = await new Shopper(backend.url, key).fill("trung-vit-bien", "mat-ong-rung");
  const search = new URLSearchParams({ province_code: "22", commune_code }).toString();
  const url = `/store/baskets/${id}?${search}`;
  const { basket } = (await call<{ basket: BasketView }>(backend.url, url, { key })).body;
  const { chosen = null, methods = [] } = basket.groups[0]?.delivery ?? {};
  const way = methods.find(({ method }) => method === chosen);
  const days = { arrives_from: way?.arrives_from, arrives_to: way?.arrives_to };
  return { id, total: basket.total_vnd, days };
}

describe("a buyer who does not want her order any more", () => {
  it.each([[[]], [["confirm"]]] as string[][][])(
    "cancels it, once, after the steps %j; goods and cash are free, and both sides are told",
    async (steps) => {
      const before = [
        await stockOf(backend.databaseUrl, EGGS),
        await stockOf(backend.databaseUrl, HONEY),
      ];
      const order = await newOrder();
      for (const name of steps) expect((await step(order, name)).status).toBe(200);
      const answers = await Promise.all([asks(order, "cancel"), asks(order, "cancel")]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect((await asks(order, "cancel")).body.order).toMatchObject({
        status: "cancelled",
        cancel_reason: "buyer",
      });
      expect([
        await stockOf(backend.databaseUrl, EGGS),
        await stockOf(backend.databaseUrl, HONEY),
      ]).toEqual(before);
      const told = await texts(order.code);
      const [hers] = told.filter((text) => text.includes("theo yêu cầu của bạn"));
      expect(hers).toBe(
        `Chợ Làng: đơn ${order.code} đã hủy theo yêu cầu của bạn. Bạn không phải trả gì.`,
      );
      expect(told.filter((text) => text.includes("người mua đã hủy đơn")).length).toBeGreaterThan(
        0,
      );
      expect((await step(order, "confirm")).status).toBe(409);
      const acts = await query(
        backend.databaseUrl,
        "SELECT actor->>'kind' AS kind, after FROM audit_entry WHERE action = 'seller-order.cancel' AND subject = $1",
        [order.id],
      );
      expect(acts).toEqual([{ kind: "buyer", after: { status: "cancelled", reason: "buyer" } }]);
    },
  );

  it("gets what she paid by card back, for this order alone", async () => {
    const payer = await CardPayer.at(backend);
    const basket = await payer.paid("trung-vit-bien", "cha-muc");
    const [mine, other] = basket.orders;
    if (!mine || !other) throw new Error("No orders were placed");
    expect((await asks(mine, "cancel")).status).toBe(200);
    expect((await payer.atStripe(basket.intent)).refunds).toEqual([mine.total_vnd]);
    const { orders } = await payer.state(basket.id);
    expect(orders.find(({ id }) => id === other.id)?.status).toBe("placed");
    expect((await payer.sums(basket)).refunded).toBe(mine.total_vnd);
  });

  it("is all that her seller never hears of, while it waits for its money", async () => {
    const payer = await CardPayer.at(backend);
    const [called] = (await payer.place("trung-vit-bien")).orders;
    const [emptied] = (await payer.place("trung-vit-bien")).orders;
    if (!called || !emptied) throw new Error("No orders were placed");
    for (const { status } of [
      await move(emptied, "Số 12, ngõ 5", emptied.address.commune_code),
      await cut(emptied, EGGS, 1, 1),
      await asks(called, "cancel"),
    ]) {
      expect(status).toBe(200);
    }
    for (const order of [called, emptied]) {
      const told = await texts(order.code);
      expect(told.filter((text) => text.includes("người mua"))).toEqual([]);
    }
  });

  it("can't once it has left, nor can anybody who does not know her number", async () => {
    const order = await newOrder();
    expect((await asks(order, "cancel", {}, "0912000999")).status).toBe(404);
    await step(order, "confirm");
    await step(order, "hand-over");
    const late = await asks(order, "cancel");
    expect([late.status, late.body.code]).toEqual([409, "wrong_status"]);
    expect((await cut(order, EGGS, 1, 3)).status).toBe(409);
    expect((await move(order, "Số 9", order.address.commune_code)).status).toBe(409);
  });

  it("is heard although the process dies amid it: the job goes on with it", async () => {
    const order = await newOrder();
    await step(order, "confirm");
    const before = await stockOf(backend.databaseUrl, EGGS);
    const refusing = { table: `"order"`, condition: "NEW.canceled_at IS NOT NULL" };
    await whileRefusing(backend.databaseUrl, refusing, async () => {
      expect((await asks(order, "cancel")).status).toBe(500);
    });
    expect((await step(order, "hand-over")).status).toBe(409);
    const PLAN = JSON.stringify([{ job: "deadlines", at: new Date().toISOString() }]);
    await backend.run("run-jobs-at.ts", { PLAN });
    expect(await stockOf(backend.databaseUrl, EGGS)).toEqual({
      ...before,
      reserved: before.reserved - 3,
    });
    expect((await asks(order, "cancel")).body.order.status).toBe("cancelled");
    expect((await texts(order.code)).filter((text) => text.includes("của bạn"))).toHaveLength(1);
  });
});

describe("a buyer who wants less", () => {
  it("takes pieces off, and with the last one the order ends", async () => {
    const before = await stockOf(backend.databaseUrl, EGGS);
    const order = await newOrder();
    const { body } = await cut(order, EGGS, 1, 3);
    expect(body.order).toMatchObject({
      total_vnd: 345_000,
      cuts: [{ label: EGGS, quantity: 1, taken_off_vnd: 55_000, reason: "buyer_asked" }],
    });
    expect((await texts(order.code)).filter((text) => text.includes("đã bớt 1 ×"))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/theo yêu cầu của bạn\. Khi nhận bạn trả 345\.000/),
        expect.stringMatching(/^Chợ Làng: người mua đã bớt 1 × .* Xin gửi phần còn lại\.$/),
      ]),
    );
    // Who saw another number of pieces than there is decides about something else.
    expect((await cut(order, EGGS, 1, 3)).status).toBe(409);
    expect((await cut(order, EGGS, 3, 2)).status).toBe(400);
    await cut(order, HONEY, 1, 1);
    const last = await cut(order, EGGS, 2, 2);
    expect(last.body.order.status).toBe("cancelled");
    expect(await stockOf(backend.databaseUrl, EGGS)).toEqual(before);
  });
});

describe("a buyer who is elsewhere", () => {
  it("has it brought to another street of her commune, with everything else as agreed", async () => {
    const order = await newOrder();
    const { body } = await move(order, "Số 12, ngõ 5", order.address.commune_code);
    expect(body.order).toMatchObject({
      address: { ...order.address, street: "Số 12, ngõ 5" },
      total_vnd: order.total_vnd,
      delivery: order.delivery,
    });
    const told = (await texts("đổi địa chỉ nhận")).filter((text) => text.includes(order.code));
    expect(told).toEqual([expect.stringContaining("Số 12, ngõ 5")]);
    expect((await move(order, "", order.address.commune_code)).body.code).toBe("invalid_input");
    expect((await move(order, "Số 1", "99999")).body.code).toBe("invalid_input");
  });

  it("has it brought to another commune for no more than was agreed, or keeps it as it was", async () => {
    const order = await newOrder();
    const communes = await query<{ code: string }>(
      backend.databaseUrl,
      "SELECT DISTINCT commune_code AS code FROM seller ORDER BY 1",
    );
    const home = communes.find(({ code }) => code !== order.address.commune_code)?.code ?? "";
    const near = await move(order, "Thôn 2", home);
    expect(near.body.order.address).toMatchObject({ street: "Thôn 2", commune_code: home });
    expect(near.body.order.total_vnd).toBe(order.total_vnd);
    // Hoàn Kiếm, another province: its fee is higher.
    const far = await move(order, "Số 1 Tràng Tiền", "00070");
    expect([far.status, far.body.code]).toEqual([409, "delivery_costs_more"]);
    const kept = (await move(order, "Thôn 2", home)).body.order;
    expect(kept.address.commune_code).toBe(home);
    expect(kept.delivery).toEqual(near.body.order.delivery);
  });

  it("is promised the days that her new commune has, here without the boat to an island", async () => {
    const [over, here] = [await quotedTo(ISLAND), await quotedTo(DESTINATION.commune_code)];
    expect(over.days.arrives_to).not.toBe(here.days.arrives_to);
    const shopper = new Shopper(backend.url, key);
    const { body } = await shopper.place(over.id, over.total, { commune_code: ISLAND });
    const [order] = body.orders;
    if (!order) throw new Error("No order was placed");
    expect(order.delivery).toMatchObject(over.days);
    const moved = (await move(order, "Số 8", DESTINATION.commune_code)).body.order;
    expect(moved.delivery).toMatchObject({ method: order.delivery?.method, ...here.days });
    expect(moved.total_vnd).toBe(order.total_vnd);
  });
});

describe("the link that a buyer's phone gets by text message", () => {
  const open = (order: string, token: string) =>
    call<{ order: OrderView } & MarketErrorBody>(backend.url, "/store/orders/track/link", {
      method: "POST",
      key,
      body: { order, token },
    });

  it("opens her order without her number, and no other one", async () => {
    const [order, other] = [await newOrder(), await newOrder()];
    for (const name of ["confirm", "hand-over"]) await step(order, name);
    const told = (await texts("Theo dõi: ")).find((text) => text.includes(order.code)) ?? "";
    const [, code = "", token = ""] = /localhost:8000\/d\/(\w+)\/([\w-]{16})$/.exec(told) ?? [];
    expect(code).toBe(order.code);
    const { status, body } = await open(code.toLowerCase(), token);
    expect([status, body.order.id]).toEqual([200, order.id]);
    for (const [name, sent] of [
      [other.code, token],
      [code, `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`],
      ["CL000000", token],
    ] as const) {
      const refused = await open(name, sent);
      expect([refused.status, refused.body.code]).toEqual([404, "not_found"]);
    }
    expect((await open(code, "")).body.code).toBe("invalid_input");
  });
});

describe("Medusa's own ways to change an order", () => {
  it.each([
    "/admin/order-edits",
    "/admin/returns",
    "/admin/claims",
    "/admin/exchanges",
    "/admin/draft-orders",
  ])("stay shut for the operator: %s", async (path) => {
    const order = await newOrder();
    const desk = new OperatorDesk(backend.url, await logInOperator(backend, path.slice(7)));
    const answer = await desk.post<MarketErrorBody>(path, { order_id: order.id });
    expect([answer.status, answer.body.code]).toEqual([409, "changed_by_market"]);
    const odd = await desk.post<MarketErrorBody>(`${path.toUpperCase()}/x/confirm/`, {});
    expect([odd.status, odd.body.code]).toEqual([409, "changed_by_market"]);
  });
});
