import { Migration20261128063825 } from "../../src/modules/basket/migrations/Migration20261128063825";
import { query } from "../support/database";
import { storefrontKey } from "../support/market-client";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let shopper: Shopper;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  shopper = new Shopper(backend.url, await storefrontKey(backend.url));
});

afterAll(async () => {
  await backend?.stop();
});

/** The statements of one direction of the migration, run one after the other. */
async function migrate(direction: "up" | "down"): Promise<void> {
  const migration = new Migration20261128063825(undefined as never, undefined as never);
  await migration[direction]();
  for (const statement of migration.getQueries().filter((one) => typeof one === "string")) {
    await query(backend.databaseUrl, statement);
  }
}

/** A basket as a killed process of an older version left it: some of its sellers have an order. */
async function leaveHalfPlaced(basketId: string, orderIds: (string | null)[]): Promise<void> {
  await query(backend.databaseUrl, "UPDATE basket SET status = 'placing' WHERE id = $1", [
    basketId,
  ]);
  for (const [at, orderId] of orderIds.entries()) {
    const part = `${basketId}_${String(at)}`;
    await query(
      backend.databaseUrl,
      `INSERT INTO basket_cart (id, seller_id, cart_id, order_id, basket_id)
       VALUES ($1, $1, $1, $2, $3)`,
      [part, orderId, basketId],
    );
  }
}

const statusOf = async (basketId: string) => {
  const [row] = await query<{ status: string }>(
    backend.databaseUrl,
    "SELECT status FROM basket WHERE id = $1",
    [basketId],
  );
  return row?.status;
};

describe("an older version's baskets that are being placed, after an update", () => {
  it("are open again without orders, and go on with all of them", async () => {
    await migrate("down");
    const none = await shopper.fill("trung-vit-bien", "cha-muc");
    const all = await shopper.fill("trung-vit-bien");
    const { body } = await shopper.place(all.id, all.total);
    await leaveHalfPlaced(none.id, [null, null]);
    await leaveHalfPlaced(
      all.id,
      body.orders.map(({ id }) => id),
    );
    await migrate("up");
    expect([await statusOf(none.id), await statusOf(all.id)]).toEqual(["open", "placing"]);
    expect((await shopper.place(none.id, none.total)).status).toBe(200);
    expect((await shopper.place(all.id, all.total)).body.orders).toHaveLength(1);
    expect(await statusOf(all.id)).toBe("placed");
  });

  it("stop the update where some orders are missing, and nothing is lost", async () => {
    await migrate("down");
    const half = await shopper.fill("trung-vit-bien");
    const { body } = await shopper.place(half.id, half.total);
    await leaveHalfPlaced(half.id, [body.orders[0]?.id ?? "", null]);
    await expect(migrate("up")).rejects.toThrow(/half placed/);
    expect(await statusOf(half.id)).toBe("placing");
    await query(backend.databaseUrl, "UPDATE basket SET status = 'placed' WHERE id = $1", [
      half.id,
    ]);
    await migrate("up");
  });
});
