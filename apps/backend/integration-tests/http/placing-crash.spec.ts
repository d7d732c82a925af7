import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { query } from "../support/database";
import { call, logInSeller, storefrontKey } from "../support/market-client";
import { Shopper } from "../support/shopper";
import { endStalled, prepareStalls, stallAt, untilStalled } from "../support/stalls";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { stockOf } from "../support/stock";

let backend: RunningBackend;

afterAll(async () => {
  await backend?.stop();
});

async function newShopper(): Promise<Shopper> {
  return new Shopper(backend.url, await storefrontKey(backend.url));
}

/** Kills the backend this long after the shopper pressed "place", in milliseconds. */
const DELAYS = [15, 40, 70, 110, 160];

describe("a backend killed while it places a basket", () => {
  it("leaves one order a seller after a retry, whenever it was killed", async () => {
    backend = await startBackend({ data: "market" });
    const { databaseUrl } = backend;
    for (const delay of DELAYS) {
      const before = await stockOf(databaseUrl, "trung-vit-bien");
      const shopper = await newShopper();
      const { id, total } = await shopper.fill("trung-vit-bien", "cha-muc");
      const lost = shopper.place(id, total).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await backend.kill();
      await lost;

      backend = await startBackend({ databaseUrl });
      const answer = await (await newShopper()).place(id, total);
      expect([delay, answer.status]).toEqual([delay, 200]);
      expect(answer.body.orders.map((order) => order.seller.handle).sort()).toEqual([
        "ho-cao-xanh",
        "htx-ha-tu",
      ]);
      const standing = await query(
        databaseUrl,
        `SELECT id FROM "order" WHERE metadata->>'basket_id' = $1 AND status <> 'canceled'`,
        [id],
      );
      expect([delay, standing.length]).toEqual([delay, 2]);
      const after = await stockOf(databaseUrl, "trung-vit-bien");
      expect([delay, after.reserved - before.reserved]).toEqual([delay, 1]);
      expect(after.reservations).toBe(after.reserved);
    }
  }, 180_000);
});

/** The market looks for abandoned placings, and for orders that wait too long, every minute. */
const NEXT_LOOK_MILLISECONDS = 90_000;

/** Tries again every half second until the next look must be over. */
async function untilNextLook<Value>(
  read: () => Promise<Value>,
  isDone: (value: Value) => boolean,
): Promise<Value> {
  const deadline = Date.now() + NEXT_LOOK_MILLISECONDS;
  let value = await read();
  while (!isDone(value) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    value = await read();
  }
  return value;
}

const ENV = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };

const ORDERS_OF_BASKET = `SELECT order_id, handle FROM seller_order
  JOIN seller ON seller.id = seller_id WHERE basket_id = $1 ORDER BY order_id`;

/** Two orders of before: half of one's time is over, and all of the other's. */
let waiting: string;
let overdue: string;

async function letDeadlinesPass(databaseUrl: string): Promise<void> {
  const rows = await query<{ order_id: string }>(
    databaseUrl,
    `SELECT order_id FROM seller_order JOIN seller ON seller.id = seller_id
     WHERE seller_order.status = 'placed' AND handle = 'htx-ha-tu' ORDER BY placed_at LIMIT 2`,
  );
  [waiting = "", overdue = ""] = rows.map(({ order_id }) => order_id);
  await query(databaseUrl, "UPDATE seller_member SET phone = '0912345670' WHERE email LIKE 'htx%'");
  await query(databaseUrl, "UPDATE seller_order SET remind_at = now() WHERE order_id = $1", [
    waiting,
  ]);
  await query(
    databaseUrl,
    "UPDATE seller_order SET confirm_by = now(), deadlines_passed = 2 WHERE order_id = $1",
    [overdue],
  );
}

describe("a backend killed between the first order of a basket and its second", () => {
  it("leaves neither: nobody ever sees half a basket, and no goods are held for it", async () => {
    const { databaseUrl } = backend;
    const shopper = await newShopper();
    const before = await stockOf(databaseUrl, "trung-vit-bien");
    const { id, total } = await shopper.fill("trung-vit-bien", "cha-muc");
    await prepareStalls(databaseUrl, ["seller_order", "gateway_payment"]);
    await stallAt(databaseUrl, "seller_order", 2);
    const lost = shopper.place(id, total).catch(() => null);
    await untilStalled(databaseUrl, 1);
    await backend.kill();
    await lost;
    await endStalled(databaseUrl);
    expect(await query(databaseUrl, ORDERS_OF_BASKET, [id])).toEqual([]);
    expect(await stockOf(databaseUrl, "trung-vit-bien")).toEqual(before);
    backend = await startBackend({ databaseUrl, env: ENV });
    expect((await (await newShopper()).look(id)).body.basket.status).toBe("open");
  }, 180_000);
});

describe("a basket whose payment was not written down when the backend was killed, and whose shopper is gone", () => {
  it("is finished by itself; until then no seller can take up its orders", async () => {
    const { databaseUrl } = backend;
    const shopper = await newShopper();
    const { id, total } = await shopper.fill("trung-vit-bien", "cha-muc");
    await stallAt(databaseUrl, "gateway_payment", 1);
    const lost = shopper.place(id, total, { payment: "stripe" }).catch(() => null);
    await untilStalled(databaseUrl, 1);
    await backend.kill();
    await lost;
    await endStalled(databaseUrl);
    backend = await startBackend({ databaseUrl, env: ENV });

    const orders = await query<{ order_id: string; handle: string }>(
      databaseUrl,
      ORDERS_OF_BASKET,
      [id],
    );
    expect(orders).toHaveLength(2);
    for (const { order_id, handle } of orders) {
      const token = await logInSeller(backend.url, handle);
      const path = `/seller/orders/${order_id}/confirm`;
      const early = await call<MarketErrorBody>(backend.url, path, { method: "POST", token });
      expect([early.status, early.body.code]).toEqual([503, "busy"]);
    }

    await letDeadlinesPass(databaseUrl);
    await query(databaseUrl, "UPDATE basket SET updated_at = now() - interval '1 hour'");
    const again = await newShopper();
    const finished = await untilNextLook(
      () => again.look(id),
      ({ body }) => body.basket.status === "placed",
    );
    expect(finished.body.basket.status).toBe("placed");
    const { body } = await again.orders(id);
    expect(body.orders.map((order) => order.seller.handle).sort()).toEqual([
      "ho-cao-xanh",
      "htx-ha-tu",
    ]);
    const paying = await query<{ agreed: number }>(
      databaseUrl,
      `SELECT sum(agreed_vnd)::int AS agreed FROM payment_allocation
       WHERE order_id = ANY($1) AND deleted_at IS NULL`,
      [orders.map(({ order_id }) => order_id)],
    );
    expect(paying[0]?.agreed).toBe(total);
  }, 180_000);
});

describe("an order that its seller does not confirm", () => {
  interface Row {
    status: string;
    deadlines_passed: number;
    cancel_reason: string | null;
    phone: string;
    reserved: number;
  }

  function look(orderId: string): Promise<Row | undefined> {
    return query<Row>(
      backend.databaseUrl,
      `SELECT status, deadlines_passed, cancel_reason, phone,
         (SELECT count(*)::int FROM reservation_item JOIN order_item ON item_id = line_item_id
          WHERE order_id = seller_order.order_id AND reservation_item.deleted_at IS NULL) AS reserved
       FROM seller_order WHERE order_id = $1`,
      [orderId],
    ).then(([row]) => row);
  }

  async function textsTo(phone: string): Promise<string[]> {
    const rows = await query<{ text: string }>(
      backend.databaseUrl,
      `SELECT data->>'text' AS text FROM notification WHERE "to" = $1`,
      [phone],
    );
    return rows.map(({ text }) => text);
  }

  it("is reminded of at half of its time, once, and stands", async () => {
    const row = await untilNextLook(
      () => look(waiting),
      (now) => now?.deadlines_passed === 1,
    );
    expect(row).toMatchObject({ status: "placed", cancel_reason: null, reserved: 1 });
    const texts = await textsTo("0912345670");
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/chờ xác nhận trước \d\d:\d\d \d\d\/\d\d/);
  }, 120_000);

  it("is cancelled when its time is over: its goods are free, its buyer is told, nobody can confirm it", async () => {
    const row = await untilNextLook(
      () => look(overdue),
      (now) => now?.deadlines_passed === 3,
    );
    expect(row).toMatchObject({ status: "cancelled", cancel_reason: "unconfirmed", reserved: 0 });
    const told = (await textsTo(row?.phone ?? "")).filter((text) =>
      text.includes("không xác nhận kịp"),
    );
    expect(told).toHaveLength(1);
    const token = await logInSeller(backend.url, "htx-ha-tu");
    const path = `/seller/orders/${overdue}`;
    const confirm = await call<MarketErrorBody>(backend.url, `${path}/confirm`, {
      method: "POST",
      token,
    });
    expect([confirm.status, confirm.body.code]).toEqual([409, "wrong_status"]);
    const { body } = await call<{ order: object }>(backend.url, path, { token });
    expect(body.order).toMatchObject({
      status: "cancelled",
      cancel_reason: "unconfirmed",
      confirm_by: null,
    });
  }, 120_000);
});
