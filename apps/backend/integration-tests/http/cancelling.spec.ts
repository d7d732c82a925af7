import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderView } from "../../src/order-view/order-view";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller, storefrontKey, type Answer } from "../support/market-client";
import { stockOf } from "../support/order-facts";
import { placeOrders } from "../support/place-orders";
import { startBackend, type RunningBackend } from "../support/start-backend";

const PAIRS = 10;
const PIECES = 2;

let backend: RunningBackend;
let key: string;
let operator: string;
let seller: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  key = await storefrontKey(backend.url);
  operator = await logInOperator(backend);
  seller = await logInSeller(backend.url, "htx-ha-tu");
});

afterAll(async () => {
  await backend?.stop();
});

type OrderAnswer = Answer<{ order: OrderView } & MarketErrorBody>;

async function newOrder(): Promise<string> {
  const line = { product: "trung-vit-bien", label: "Hộp 10 quả", quantity: PIECES };
  const [order] = await placeOrders(backend.url, key, [line]);
  if (!order) throw new Error("No order was placed");
  return order.id;
}

/** Presses "cancel" on the order's page of Medusa's panel. */
function cancel(id: string): Promise<Answer<{ message?: string }>> {
  return call(backend.url, `/admin/orders/${id}/cancel`, { method: "POST", token: operator });
}

function step(id: string, name: string): Promise<OrderAnswer> {
  return call(backend.url, `/seller/orders/${id}/${name}`, { method: "POST", token: seller });
}

async function standing(id: string): Promise<{ ours: string; medusas: string }> {
  const [row] = await query<{ ours: string; medusas: string }>(
    backend.databaseUrl,
    `SELECT mine.status AS ours, theirs.status AS medusas
     FROM seller_order mine JOIN "order" theirs ON theirs.id = mine.order_id
     WHERE mine.order_id = $1`,
    [id],
  );
  if (!row) throw new Error(`No order ${id}`);
  return row;
}

/** Both at once, each as often the first to be sent as the other. */
function race<One, Two>(
  at: number,
  one: () => Promise<One>,
  two: () => Promise<Two>,
): Promise<[One, Two]> {
  if (at % 2 === 0) return Promise.all([one(), two()]);
  const second = two();
  return Promise.all([one(), second]);
}

const eggStock = () => stockOf(backend.databaseUrl, "Hộp 10 quả");

describe("an operator who cancels an order in Medusa's panel", () => {
  it("cancels the seller's side with it, frees the goods and leaves the seller nothing to do", async () => {
    const before = await eggStock();
    const id = await newOrder();
    expect((await cancel(id)).status).toBe(200);
    expect(await standing(id)).toEqual({ ours: "cancelled", medusas: "canceled" });
    expect(await eggStock()).toEqual(before);
    for (const name of ["confirm", "hand-over", "deliver"]) {
      const { status, body } = await step(id, name);
      expect([status, body.code, body.details]).toEqual([
        409,
        "wrong_status",
        { status: "cancelled" },
      ]);
    }
  });

  it("leaves no label to send it with, alone or among others", async () => {
    const ids = [await newOrder(), await newOrder()];
    expect((await cancel(ids[0] ?? "")).status).toBe(200);
    const labels = `/seller/papers?paper=label&orders=${ids.join()}`;
    const { status, body } = await call<MarketErrorBody>(backend.url, labels, { token: seller });
    expect([status, body.code, body.details]).toEqual([
      409,
      "wrong_status",
      { status: "cancelled" },
    ]);
  });

  it("meets the seller who confirms: cancelled it is, whoever came first", async () => {
    const before = await eggStock();
    const ids = await Promise.all(Array.from({ length: PAIRS }, newOrder));
    const pairs = await Promise.all(
      ids.map((id, at) =>
        race(
          at,
          () => cancel(id),
          () => step(id, "confirm"),
        ),
      ),
    );
    for (const [at, [cancelled, confirmed]] of pairs.entries()) {
      expect(cancelled.status).toBe(200);
      expect(await standing(ids[at] ?? "")).toEqual({ ours: "cancelled", medusas: "canceled" });
      // She confirmed before it was cancelled, or was told that it is.
      if (confirmed.status !== 200) {
        expect([confirmed.status, confirmed.body.details]).toEqual([409, { status: "cancelled" }]);
      }
    }
    expect(await eggStock()).toEqual(before);
  });

  it("meets the seller who hands over: one of the two is done, the other refused", async () => {
    const before = await eggStock();
    const ids = await Promise.all(Array.from({ length: PAIRS }, newOrder));
    await Promise.all(ids.map((id) => step(id, "confirm")));
    const pairs = await Promise.all(
      ids.map((id, at) =>
        race(
          at,
          () => cancel(id),
          () => step(id, "hand-over"),
        ),
      ),
    );
    let sent = 0;
    for (const [at, [cancelled, handedOver]] of pairs.entries()) {
      const now = await standing(ids[at] ?? "");
      if (handedOver.status === 200) {
        sent += 1;
        expect([cancelled.status, now.ours]).toEqual([400, "handed_over"]);
        expect(now.medusas).not.toBe("canceled");
      } else {
        expect([cancelled.status, now]).toEqual([200, { ours: "cancelled", medusas: "canceled" }]);
        expect([handedOver.status, handedOver.body.code]).toEqual([409, "wrong_status"]);
      }
    }
    expect(await eggStock()).toEqual({
      stocked: before.stocked - sent * PIECES,
      reserved: before.reserved,
    });
  });

  it("cannot keep an order alive that only Medusa has cancelled: the seller's next tap sees it", async () => {
    const id = await newOrder();
    await cancel(id);
    await query(
      backend.databaseUrl,
      "UPDATE seller_order SET status = 'placed', cancelled_at = NULL WHERE order_id = $1",
      [id],
    );
    const { status, body } = await step(id, "confirm");
    expect([status, body.code, body.details]).toEqual([
      409,
      "wrong_status",
      { status: "cancelled" },
    ]);
    expect((await standing(id)).ours).toBe("cancelled");
  });
});
