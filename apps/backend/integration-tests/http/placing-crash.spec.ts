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
const DELAYS = [150, 400, 700, 1_000, 1_400];

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

/** The market looks for abandoned placings every minute. */
const NEXT_LOOK_MILLISECONDS = 90_000;

describe("a basket that was half placed when the backend was killed, and whose shopper is gone", () => {
  it("is finished by itself; until then no seller can take up the half that is there", async () => {
    const { databaseUrl } = backend;
    const shopper = await newShopper();
    const { id, total } = await shopper.fill("trung-vit-bien", "cha-muc");
    await prepareStalls(databaseUrl, ["seller_order"]);
    await stallAt(databaseUrl, "seller_order", 2);
    const lost = shopper.place(id, total).catch(() => null);
    await untilStalled(databaseUrl, 1);
    await backend.kill();
    await lost;
    await endStalled(databaseUrl);
    backend = await startBackend({ databaseUrl });

    const [half] = await query<{ order_id: string; handle: string }>(
      databaseUrl,
      `SELECT order_id, handle FROM seller_order JOIN seller ON seller.id = seller_id
       WHERE basket_id = $1`,
      [id],
    );
    if (!half) throw new Error("No order of the basket is there");
    const token = await logInSeller(backend.url, half.handle);
    const path = `/seller/orders/${half.order_id}/confirm`;
    const confirm = () => call<MarketErrorBody>(backend.url, path, { method: "POST", token });
    const early = await confirm();
    expect([early.status, early.body.code]).toEqual([503, "busy"]);

    await query(databaseUrl, "UPDATE basket SET updated_at = now() - interval '1 hour'");
    const again = await newShopper();
    const deadline = Date.now() + NEXT_LOOK_MILLISECONDS;
    let orders = await again.orders(id);
    while (orders.status !== 200 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      orders = await again.orders(id);
    }
    expect(orders.body.orders.map((order) => order.seller.handle).sort()).toEqual([
      "ho-cao-xanh",
      "htx-ha-tu",
    ]);
    expect((await confirm()).status).toBe(200);
  }, 180_000);
});
