import { query } from "../support/database";
import { call, storefrontKey } from "../support/market-client";
import { Shopper, type OrdersAnswer } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { setPrice, setStock, stockOf } from "../support/stock";

let backend: RunningBackend;
let shopper: Shopper;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  shopper = new Shopper(backend.url, await storefrontKey(backend.url));
});

afterAll(async () => {
  await backend?.stop();
});

/** Orders that Medusa holds for a basket, whatever their state. */
async function medusaOrders(basketId: string): Promise<{ id: string; status: string }[]> {
  return query(
    backend.databaseUrl,
    `SELECT id, status FROM "order" WHERE metadata->>'basket_id' = $1`,
    [basketId],
  );
}

describe("placing a basket of two sellers", () => {
  it("gives one order a seller, with its own delivery fee and the agreed total", async () => {
    const { id, total } = await shopper.fill("trung-vit-bien", "cha-muc");
    const { status, body } = await shopper.place(id, total, { phone: "0912 345 678" });
    expect(status).toBe(200);
    expect(body.orders.map((order) => order.seller.handle).sort()).toEqual([
      "ho-cao-xanh",
      "htx-ha-tu",
    ]);
    expect(body.orders.reduce((sum, order) => sum + order.total_vnd, 0)).toBe(total);
    expect(body.orders.map((order) => order.delivery_fee_vnd)).toEqual([25_000, 25_000]);
    for (const order of body.orders) {
      expect(order.buyer).toEqual({ name: "Trần Văn Bình", phone: "+84912345678" });
      expect(order.address.commune).toMatch(/Bãi Cháy/);
      expect(order.note).toBe("Gọi trước khi giao");
      expect(order.code).toMatch(/^CL[0-9A-HJKMNP-TV-Z]{6}$/);
    }
    // What placing answers is what everybody reads from then on.
    expect((await shopper.orders(id)).body.orders).toEqual(body.orders);
  });

  it("gives the same orders to a double click, a retry and a reload", async () => {
    const { id, total } = await shopper.fill("trung-vit-bien", "cha-muc");
    const clicks = await Promise.all([1, 2, 3].map(() => shopper.place(id, total)));
    clicks.push(await shopper.place(id, total), await shopper.orders(id));
    const codes = clicks.map(({ body }) => body.orders.map((order) => order.code).sort());
    expect(codes[0]).toHaveLength(2);
    expect(codes.every((list) => list.join() === codes[0]?.join())).toBe(true);
    expect(await medusaOrders(id)).toHaveLength(2);
  });

  it("closes the basket: its lines can no longer change", async () => {
    const { id, total } = await shopper.fill("trung-vit-bien");
    await shopper.place(id, total);
    const variantId = await shopper.variant("trung-vit-bien");
    const tries = [
      await shopper.add(id, { variant_id: variantId, quantity: 1 }),
      await shopper.set(id, variantId, { quantity: 2 }),
      await shopper.remove(id, variantId),
    ];
    expect(tries.map(({ status, body }) => [status, body.code])).toEqual(
      tries.map(() => [409, "basket_placed"]),
    );
  });

  it("tells a late retry what became of it, and never that there is no such basket", async () => {
    const { id, total } = await shopper.fill("trung-vit-bien", "cha-muc");
    const codes = ({ body }: OrdersAnswer) => body.orders.map((order) => order.code).sort();
    const placed = codes(await shopper.place(id, total));
    const late = await shopper.place(id, total + 1_000);
    expect([late.status, codes(late)]).toEqual([200, placed]);
    const change = { variant_id: await shopper.variant("cha-muc"), quantity: 2 };
    const joined = await shopper.join(id, { ...change, mode: "set", seen_unit_price_vnd: 1_000 });
    expect([joined.status, joined.body.code]).toEqual([409, "basket_placed"]);
    expect((await shopper.look(id)).body.basket.status).toBe("placed");
  });
});

describe("the last five pieces", () => {
  it("go to exactly five of twenty shoppers who order at once", async () => {
    const baskets = await Promise.all(
      Array.from({ length: 20 }, () => shopper.fill("mieng-cuoi", "trung-vit-bien")),
    );
    const before = await stockOf(backend.databaseUrl, "trung-vit-bien");
    const answers = await Promise.all(baskets.map(({ id, total }) => shopper.place(id, total)));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(answers.length - refused.length).toBe(5);
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [409, "out_of_stock"]),
    );
    expect(refused.every(({ body }) => body.message.length > 0)).toBe(true);
    expect(await stockOf(backend.databaseUrl, "mieng-cuoi")).toEqual({
      stocked: 5,
      reserved: 5,
      reservations: 5,
    });
    // The other product in the refused baskets is not held back either.
    const after = await stockOf(backend.databaseUrl, "trung-vit-bien");
    expect(after.reserved - before.reserved).toBe(5);
    expect(after.reservations).toBe(after.reserved);
    const orders = await Promise.all(baskets.map(({ id }) => medusaOrders(id)));
    expect(orders.flat()).toHaveLength(10);
  });
});

describe("what changed while it lay in the basket", () => {
  it("refuses another price until the shopper has accepted it", async () => {
    const { id, total } = await shopper.fill("mat-ong-rung");
    await setPrice(backend.databaseUrl, "mat-ong-rung", 230_000);
    const refused = await shopper.place(id, total);
    expect([refused.status, refused.body.code]).toEqual([409, "total_changed"]);
    expect(refused.body.details?.total_vnd).toBe(total + 20_000);
    const [line] = (await shopper.look(id)).body.basket.groups[0]?.lines ?? [];
    expect(line).toMatchObject({
      problem: "price_changed",
      unit_price_vnd: 230_000,
      seen_unit_price_vnd: 210_000,
    });
    // Agreeing to the new total alone is not enough: the line must have been shown and accepted.
    expect((await shopper.place(id, total + 20_000)).body.code).toBe("total_changed");
    await shopper.acceptPrices(id);
    expect((await shopper.place(id, total + 20_000)).status).toBe(200);
  });

  it("refuses what sold out and loses nothing of the basket", async () => {
    const { id, total } = await shopper.fill("cha-muc", "trung-vit-bien");
    await setStock(backend.databaseUrl, "cha-muc", 0);
    const refused = await shopper.place(id, total);
    expect([refused.status, refused.body.code]).toEqual([409, "out_of_stock"]);
    expect(refused.body.details?.lines).toEqual([
      { variant_id: await shopper.variant("cha-muc"), available: 0 },
    ]);
    const { basket } = (await shopper.look(id)).body;
    expect([basket.status, basket.item_count]).toEqual(["open", 2]);
    expect(await medusaOrders(id)).toEqual([]);
    await shopper.remove(id, await shopper.variant("cha-muc"));
    const rest = (await shopper.look(id)).body.basket.total_vnd;
    expect((await shopper.place(id, rest)).status).toBe(200);
    await setStock(backend.databaseUrl, "cha-muc", 500);
  });

  it("refuses what its seller no longer sells", async () => {
    const { id, total } = await shopper.fill("trung-vit-bien");
    const set = (status: string) =>
      query(backend.databaseUrl, "UPDATE seller SET status = $1 WHERE handle = 'htx-ha-tu'", [
        status,
      ]);
    await set("suspended");
    expect((await shopper.place(id, total)).body.code).toBe("not_for_sale");
    await set("active");
    expect((await shopper.place(id, total)).status).toBe(200);
  });
});

describe("bad input", () => {
  it.each([0, -1, 1.5, 100, 1e9, "ba", null, undefined])(
    "refuses the quantity %p and keeps the basket",
    async (quantity) => {
      const { id } = await shopper.fill("trung-vit-bien");
      const variantId = await shopper.variant("trung-vit-bien");
      for (const answer of [
        await shopper.add(id, { variant_id: variantId, quantity }),
        await shopper.set(id, variantId, { quantity }),
      ]) {
        expect([answer.status, answer.body.code]).toEqual([400, "invalid_input"]);
        expect(answer.body.details?.fields?.quantity).toMatch(/từ 1 đến 99/);
      }
      expect((await shopper.look(id)).body.basket.item_count).toBe(1);
    },
  );

  it("refuses more than there is, and more than 99 in steps", async () => {
    await setStock(backend.databaseUrl, "mat-ong-rung", 150);
    const variantId = await shopper.variant("mat-ong-rung");
    const id = await shopper.openBasket();
    await shopper.add(id, { variant_id: variantId, quantity: 99 });
    expect((await shopper.add(id, { variant_id: variantId, quantity: 1 })).body.code).toBe(
      "invalid_input",
    );
    await setStock(backend.databaseUrl, "mat-ong-rung", 50);
    const tooMany = await shopper.set(id, variantId, { quantity: 80 });
    expect(tooMany.body.code).toBe("out_of_stock");
    expect(tooMany.body.details?.lines?.[0]?.available).toBeLessThanOrEqual(50);
  });

  it("adds once for one request, however often it is sent", async () => {
    const id = await shopper.openBasket();
    const body = {
      variant_id: await shopper.variant("trung-vit-bien"),
      quantity: 2,
      request_id: "click-1",
    };
    await Promise.all([1, 2, 3].map(() => shopper.add(id, body)));
    expect((await shopper.look(id)).body.basket.item_count).toBe(2);
    await shopper.add(id, { ...body, request_id: "click-2" });
    expect((await shopper.look(id)).body.basket.item_count).toBe(4);
  });

  it.each([
    [{ phone: "123" }, "phone"],
    [{ phone: "0123456789" }, "phone"],
    [{ phone: undefined }, "phone"],
    [{ name: " " }, "name"],
    [{ name: "x".repeat(101) }, "name"],
    [{ street: "" }, "street"],
    [{ commune_code: "99999" }, "commune_code"],
    [{ note: "x".repeat(501) }, "note"],
  ])("refuses to place with %p and names the field", async (change, field) => {
    const { id, total } = await shopper.fill("trung-vit-bien");
    const { status, body } = await shopper.place(id, total, change);
    expect([status, body.code]).toEqual([400, "invalid_input"]);
    expect(body.details?.fields?.[field]).toBeTruthy();
    expect(await medusaOrders(id)).toEqual([]);
  });

  it("says so of an empty and of an unknown basket", async () => {
    expect((await shopper.place(await shopper.openBasket(), 0)).body.code).toBe("basket_empty");
    const unknown = await shopper.place("basket_khong_co", 0);
    expect([unknown.status, unknown.body.code]).toEqual([404, "basket_not_found"]);
    expect((await shopper.look("basket_khong_co")).status).toBe(404);
  });

  it("keeps every store route of Medusa's own shut, and so a guest's address", async () => {
    const { id, total } = await shopper.fill("trung-vit-bien");
    const [order] = (await shopper.place(id, total)).body.orders;
    for (const [method, path] of [
      ["POST", "/store/carts"],
      ["POST", "/STORE/carts"],
      ["GET", `/store/orders/${order?.id}`],
      ["POST", `/store/orders/${order?.id}/transfer/request`],
      ["GET", "/store/products"],
      ["GET", "/store/regions"],
      ["POST", "/store/customers"],
      ["POST", "/auth/customer/emailpass/register"],
      ["POST", "/auth/seller/emailpass/register"],
      ["POST", "/auth/user/emailpass/register"],
      ["POST", "/auth/foo/emailpass"],
      ["POST", "/auth/foo/emailpass/register"],
      ["POST", "/auth/s%65ller/emailpass"],
    ] as const) {
      const body =
        method === "POST" ? { email: "ke-la@cho-lang.example", password: "x" } : undefined;
      const answer = await call(backend.url, path, { method, key: shopper.key, body });
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });

  it("answers what it cannot read as the caller's fault", async () => {
    const post = (body: string) =>
      fetch(`${backend.url}/store/orders/track`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-publishable-api-key": shopper.key },
        body,
      });
    for (const answer of [
      await post("{"),
      await post(JSON.stringify({ order: "CL\u0000", phone: "0912345678" })),
      await fetch(`${backend.url}/open-data/products/%00`),
      await fetch(`${backend.url}/store/baskets/%00`, {
        headers: { "x-publishable-api-key": shopper.key },
      }),
    ]) {
      expect([answer.url, answer.status < 500]).toEqual([answer.url, true]);
    }
  });
});

describe("tracking", () => {
  it("shows an order to who knows its code or id and the phone, written in any way", async () => {
    const { id, total } = await shopper.fill("trung-vit-bien");
    const placed = await shopper.place(id, total, { phone: "0912 345 678" });
    const [order] = placed.body.orders;
    const track = (body: object) =>
      call<{ order?: { code: string }; code?: string }>(backend.url, "/store/orders/track", {
        method: "POST",
        key: shopper.key,
        body,
      });
    for (const [what, phone] of [
      [order?.code, "0912345678"],
      [order?.code.toLowerCase(), "+84 912 345 678"],
      [order?.id, "0912.345.678"],
    ]) {
      expect((await track({ order: what, phone })).body.order?.code).toBe(order?.code);
    }
    const wrong = await track({ order: order?.code, phone: "0912345679" });
    const unknown = await track({ order: "CL000000", phone: "0912345678" });
    expect([wrong.status, unknown.status]).toEqual([404, 404]);
    expect(wrong.body).toEqual(unknown.body);
    await Promise.all(
      Array.from({ length: 20 }, () => track({ order: order?.code, phone: "0912345670" })),
    );
    for (const what of [order?.code, order?.id]) {
      const shut = await track({ order: what, phone: "0912345678" });
      expect([shut.status, shut.headers.get("retry-after")]).toEqual([429, "900"]);
    }
  });

  it("does not tell by its limit whether there is such an order", async () => {
    const track = () =>
      call(backend.url, "/store/orders/track", {
        method: "POST",
        key: shopper.key,
        body: { order: "CL000001", phone: "0912345671" },
      });
    const answers = await Promise.all(Array.from({ length: 11 }, track));
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(10);
    expect((await track()).status).toBe(429);
  });
});
