import { query } from "../support/database";
import { storefrontKey } from "../support/market-client";
import { countRows, grown, rowsOfOrder } from "../support/rows-of-order";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { stockOf } from "../support/stock";

/** What Medusa keeps of a cart, which the market does without. */
const OF_CARTS = [
  "cart",
  "cart_address",
  "cart_line_item",
  "cart_payment_collection",
  "cart_shipping_method",
  "order_cart",
  "workflow_execution",
];

const INVOICE = { tax_code: "0100686209", name: "Công ty Biển Xanh", address: "" };

let backend: RunningBackend;
let shopper: Shopper;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  shopper = new Shopper(backend.url, await storefrontKey(backend.url));
});

afterAll(async () => {
  await backend?.stop();
});

async function placeOne(change: object): Promise<string> {
  const { id } = await shopper.fill("trung-vit-bien", "mat-ong-rung");
  await shopper.set(id, await shopper.variant("trung-vit-bien"), { quantity: 3 });
  const { total_vnd } = (await shopper.look(id)).body.basket;
  const { status, body } = await shopper.place(id, total_vnd, change);
  expect([status, body.orders?.length]).toEqual([200, 1]);
  return body.orders[0]?.id ?? "";
}

/** The same purchase through a cart of Medusa's. */
async function completeLike(orderId: string): Promise<string> {
  const said = await backend.run("complete-like.ts", { ORDER_ID: orderId });
  return /^ORDER (\S+)$/m.exec(said)?.[1] ?? "";
}

describe("an order that the market writes itself", () => {
  it.each([
    ["a consumer", {}],
    ["a business that wants an invoice", { invoice: INVOICE }],
  ])(
    "stands in Medusa's tables as its own completion of a cart writes it, for %s",
    async (_, more) => {
      const ours = await placeOne(more);
      const stock = await stockOf(backend.databaseUrl, "trung-vit-bien");
      const medusas = await completeLike(ours);
      expect(await rowsOfOrder(backend.databaseUrl, ours)).toEqual(
        await rowsOfOrder(backend.databaseUrl, medusas),
      );
      const after = await stockOf(backend.databaseUrl, "trung-vit-bien");
      expect(after.reserved - stock.reserved).toBe(3);
      expect(after.reservations).toBe(after.reserved);
      const levels = await query<{ right: boolean }>(
        backend.databaseUrl,
        `SELECT raw_reserved_quantity = jsonb_build_object('value', reserved_quantity::text,
         'precision', 20) AS right FROM inventory_level WHERE reserved_quantity > 0`,
      );
      expect(levels.every(({ right }) => right)).toBe(true);
    },
  );

  it("leaves out no table that Medusa fills, but those of carts", async () => {
    const { databaseUrl } = backend;
    const none = await countRows(databaseUrl);
    const ours = await placeOne({});
    const one = await countRows(databaseUrl);
    await completeLike(ours);
    const two = await countRows(databaseUrl);
    const written = new Set(grown(none, one));
    const missing = grown(one, two).filter((table) => !written.has(table));
    expect(missing.sort()).toEqual(OF_CARTS);
  });
});
