import type { ActView } from "../../src/audit/list-acts";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderView } from "../../src/order-view/order-view";
import type { ScopedOrderPage } from "../../src/seller-scope/list-scoped-order-views";
import { query } from "../support/database";
import { call, logInSeller, storefrontKey, type Answer } from "../support/market-client";
import {
  capturesOf,
  countedGoodsOf,
  deliveriesOf,
  forgetStep,
  stockOf,
} from "../support/order-facts";
import { join } from "../support/phone-people";
import { placeOrders } from "../support/place-orders";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { whileRefusing } from "../support/while-refusing";

let backend: RunningBackend;
let key: string;
let haTu: string;
let caoXanh: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  key = await storefrontKey(backend.url);
  haTu = await logInSeller(backend.url, "htx-ha-tu");
  caoXanh = await logInSeller(backend.url, "ho-cao-xanh");
});

afterAll(async () => {
  await backend?.stop();
});

type OrderAnswer = Answer<{ order: OrderView } & MarketErrorBody>;

async function step(id: string, name: string, token = haTu): Promise<OrderAnswer> {
  return call(backend.url, `/seller/orders/${id}/${name}`, { method: "POST", token });
}

async function newOrder(): Promise<OrderView> {
  const [order] = await placeOrders(backend.url, key, [
    { product: "trung-vit-bien", label: "Hộp 10 quả", quantity: 2 },
    { product: "mat-ong-rung", label: "Chai 500 ml", quantity: 1 },
  ]);
  if (!order) {
    throw new Error("No order was placed");
  }
  return order;
}

const eggStock = () => stockOf(backend.databaseUrl, "Hộp 10 quả");
const captures = (id: string) => capturesOf(backend.databaseUrl, id);
const countedGoods = (id: string) => countedGoodsOf(backend.databaseUrl, id);

describe("the life of an order", () => {
  it("goes from placed to delivered, takes the stock and the cash and counts the sale", async () => {
    const before = await eggStock();
    const order = await newOrder();
    expect(order).toMatchObject({
      status: "placed",
      seller: { handle: "htx-ha-tu" },
      buyer: { name: "Trần Văn Bình" },
      address: { street: "Số 8, ngõ 3", commune_code: "06673", province: "Quảng Ninh" },
      note: "Gọi trước khi giao",
      goods_total_vnd: 320_000,
      delivery_fee_vnd: 25_000,
      total_vnd: 345_000,
    });
    expect(await eggStock()).toEqual({ ...before, reserved: before.reserved + 2 });

    const confirmed = await step(order.id, "confirm");
    expect(confirmed.body.order).toMatchObject({ id: order.id, status: "confirmed" });
    expect(confirmed.body.order.confirmed_at).not.toBeNull();

    const handedOver = await step(order.id, "hand-over");
    expect(handedOver.body.order.status).toBe("handed_over");
    expect(await eggStock()).toEqual({ stocked: before.stocked - 2, reserved: before.reserved });
    expect(await captures(order.id)).toEqual([]);
    expect(await countedGoods(order.id)).toEqual([]);

    const delivered = await step(order.id, "deliver");
    expect(delivered.body.order.status).toBe("delivered");
    expect(await captures(order.id)).toEqual([345_000]);
    expect(await countedGoods(order.id)).toEqual([110_000, 210_000]);
  });

  it("refuses steps out of turn and says where the order stands", async () => {
    const { id } = await newOrder();
    for (const name of ["hand-over", "deliver"]) {
      const answer = await step(id, name);
      expect(answer.status).toBe(409);
      expect(answer.body).toMatchObject({ code: "wrong_status", details: { status: "placed" } });
    }
    await step(id, "confirm");
    expect((await step(id, "deliver")).status).toBe(409);
  });

  it("does each step once, however often it is asked for", async () => {
    const { id } = await newOrder();
    const stock = await eggStock();
    for (const name of ["confirm", "hand-over", "deliver"]) {
      const answers = await Promise.all([1, 2, 3, 4].map(() => step(id, name)));
      expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
    }
    const again = await step(id, "hand-over");
    expect(again.body.order.status).toBe("delivered");
    expect(await eggStock()).toEqual({ stocked: stock.stocked - 2, reserved: stock.reserved - 2 });
    expect(await captures(id)).toEqual([345_000]);
    expect(await countedGoods(id)).toEqual([110_000, 210_000]);
  });

  it("goes on after a process died between Medusa's work and ours", async () => {
    const { id } = await newOrder();
    await step(id, "confirm");
    const before = await eggStock();
    const sent = await step(id, "hand-over");
    await forgetStep(backend.databaseUrl, id, { status: "confirmed", column: "handed_over_at" });
    const sentAgain = await step(id, "hand-over");
    expect(sentAgain.status).toBe(200);
    const drift =
      Date.parse(sentAgain.body.order.handed_over_at ?? "") -
      Date.parse(sent.body.order.handed_over_at ?? "");
    expect(Math.abs(drift)).toBeLessThan(5_000);
    expect(await eggStock()).toEqual({
      stocked: before.stocked - 2,
      reserved: before.reserved - 2,
    });

    const delivered = await step(id, "deliver");
    await forgetStep(backend.databaseUrl, id, { status: "handed_over", column: "delivered_at" });
    await query(
      backend.databaseUrl,
      "DELETE FROM delivered_sale WHERE order_id = $1 AND delivery_vnd = 0",
      [id],
    );
    const deliveredAgain = await step(id, "deliver");
    expect(deliveredAgain.body.order).toEqual(delivered.body.order);
    expect(await captures(id)).toEqual([345_000]);
    expect(await countedGoods(id)).toEqual([110_000, 210_000]);
  });
});

describe("a step that fails half-way", () => {
  it("of handing over gives stock and reservation back and can be done again", async () => {
    const { id } = await newOrder();
    await step(id, "confirm");
    const before = await eggStock();
    const failed = await whileRefusing(
      backend.databaseUrl,
      { table: "seller_order", condition: "NEW.status = 'handed_over'" },
      () => step(id, "hand-over"),
    );
    expect(failed.status).toBe(500);
    expect(failed.body.code).toBe("internal");
    expect(JSON.stringify(failed.body)).not.toContain("refused");
    expect(await eggStock()).toEqual(before);

    expect((await step(id, "hand-over")).body.order.status).toBe("handed_over");
    expect(await eggStock()).toEqual({
      stocked: before.stocked - 2,
      reserved: before.reserved - 2,
    });
    expect((await step(id, "deliver")).body.order.status).toBe("delivered");
  });

  it("of delivering counts nothing, keeps the cash and can be done again", async () => {
    const { id } = await newOrder();
    await step(id, "confirm");
    await step(id, "hand-over");
    const failed = await whileRefusing(
      backend.databaseUrl,
      { table: "seller_order", condition: "NEW.status = 'delivered'" },
      () => step(id, "deliver"),
    );
    expect(failed.status).toBe(500);
    expect(await countedGoods(id)).toEqual([]);
    expect(await deliveriesOf(backend.databaseUrl, id)).toEqual([null]);

    expect((await step(id, "deliver")).body.order.status).toBe("delivered");
    expect(await captures(id)).toEqual([345_000]);
    expect(await countedGoods(id)).toEqual([110_000, 210_000]);
  });
});

describe("the list of orders", () => {
  it("shows only the seller's own, newest first, in pages, with counts by status", async () => {
    const [first, second] = await placeOrders(backend.url, key, [
      { product: "cha-muc", label: "Gói 500 g", quantity: 1 },
      { product: "trung-vit-bien", label: "Hộp 30 quả", quantity: 1 },
    ]);
    expect([first?.seller.handle, second?.seller.handle].sort()).toEqual([
      "ho-cao-xanh",
      "htx-ha-tu",
    ]);
    const theirs = await call<ScopedOrderPage>(backend.url, "/seller/orders", { token: caoXanh });
    expect(theirs.body.orders).toHaveLength(1);
    expect(theirs.body.orders[0]?.seller.handle).toBe("ho-cao-xanh");
    expect(theirs.body).toMatchObject({ count: 1, counts: { placed: 1, delivered: 0 } });

    const mine = await call<ScopedOrderPage>(backend.url, "/seller/orders?limit=2", {
      token: haTu,
    });
    const rest = await call<ScopedOrderPage>(backend.url, "/seller/orders?offset=2", {
      token: haTu,
    });
    const all = [...mine.body.orders, ...rest.body.orders];
    expect(mine.body.orders).toHaveLength(2);
    expect(all).toHaveLength(mine.body.count);
    const times = all.map((order) => Date.parse(order.placed_at));
    expect(times).toEqual([...times].sort((a, b) => b - a));

    const placed = await call<ScopedOrderPage>(backend.url, "/seller/orders?status=placed", {
      token: haTu,
    });
    expect(placed.body.count).toBe(placed.body.counts.placed);
    expect(placed.body.orders.every((order) => order.status === "placed")).toBe(true);
  });

  it.each(["status=lost", "limit=0", "limit=101", "offset=-1", "offset=x"])(
    "refuses ?%s",
    async (search) => {
      const answer = await call<MarketErrorBody>(backend.url, `/seller/orders?${search}`, {
        token: haTu,
      });
      expect(answer.status).toBe(400);
      expect(answer.body.code).toBe("invalid_input");
    },
  );
});

describe("papers", () => {
  async function print(search: string, token = haTu) {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${backend.url}/seller/papers?${search}`, { headers });
    return { response, body: await response.text() };
  }

  it.each(["label", "delivery-note"])("of several orders come as one PDF: %s", async (paper) => {
    const ids = [(await newOrder()).id, (await newOrder()).id];
    const { response, body } = await print(`paper=${paper}&orders=${ids.join()}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(body.startsWith("%PDF-")).toBe(true);
    expect(body.match(/\/Type \/Page\b/g)).toHaveLength(2);
  });

  it("come for none when one order is another seller's", async () => {
    const mine = await newOrder();
    const lines = [{ product: "cha-muc", label: "Gói 500 g", quantity: 1 }];
    const [theirs] = await placeOrders(backend.url, key, lines);
    const { response, body } = await print(`paper=label&orders=${mine.id},${theirs?.id ?? ""}`);
    expect(response.status).toBe(404);
    expect(body).toContain("not_found");
  });

  it.each([
    "",
    "paper=label",
    "paper=label&orders=",
    "paper=label&orders=a&orders=b",
    "paper=money&orders=a",
    `paper=label&orders=${"a,".repeat(50)}a`,
  ])("are refused for ?%s", async (search) => {
    expect((await print(search)).response.status).toBe(400);
  });
});

describe("the log", () => {
  it("says who took a step, once, also when a helper did", async () => {
    const order = await newOrder();
    const helper = await join(backend, haTu, {
      name: "Chị Bưu Điện",
      role: "helper",
      rights: ["orders"],
    });
    await step(order.id, "confirm", helper.token);
    await step(order.id, "confirm", helper.token);
    const { body } = await call<{ acts: ActView[] }>(backend.url, "/seller/acts", { token: haTu });
    const lines = body.acts.filter(({ subject }) => subject === order.id);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      actor: { kind: "seller", name: "Chị Bưu Điện", role: "helper" },
      action: "seller-order.confirm",
      before: { status: "placed" },
      after: { status: "confirmed" },
    });
  });

  it.each([
    "UPDATE audit_entry SET action = 'nothing'",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry",
  ])("refuses %s", async (statement) => {
    await expect(query(backend.databaseUrl, statement)).rejects.toThrow(/append-only/);
  });

  it("has one line after the other when many write at once", async () => {
    await Promise.all(
      Array.from({ length: 6 }, () => newOrder().then(({ id }) => step(id, "confirm"))),
    );
    const rows = await query<{ sequence: number }>(
      backend.databaseUrl,
      "SELECT sequence FROM audit_entry ORDER BY sequence",
    );
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_row, index) => index + 1));
  });
});
