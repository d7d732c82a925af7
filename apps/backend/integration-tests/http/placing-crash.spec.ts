import { query } from "../support/database";
import { storefrontKey } from "../support/market-client";
import { Shopper } from "../support/shopper";
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
