import type { OrderView } from "../../src/order-view/order-view";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller, storefrontKey, type Answer } from "../support/market-client";
import { capturesOf, countedGoodsOf, paidOf, stockOf } from "../support/order-facts";
import { placeOrders, type WantedLine } from "../support/place-orders";
import { endStalled, prepareStalls, stallAt, untilStalled } from "../support/stalls";
import { startBackend, type RunningBackend } from "../support/start-backend";

type Step = "confirm" | "hand-over" | "deliver";
type SellerHandle = "htx-ha-tu" | "ho-cao-xanh";

interface Point {
  step: Step;
  /** The write at which the backend is killed: the nth to a table since the seller's tap. */
  table: string;
  nth: number;
  seller?: SellerHandle;
  line?: WantedLine;
}

const EGGS: WantedLine = { product: "trung-vit-bien", label: "Hộp 30 quả", quantity: 3 };
const HONEY: WantedLine = { product: "mat-ong-rung", label: "Chai 500 ml", quantity: 2 };
const FEW_EGGS: WantedLine = { product: "trung-vit-bien", label: "Hộp 10 quả", quantity: 2 };

const SQUID: WantedLine = { product: "cha-muc", label: "Gói 500 g", quantity: 4 };

/**
 * Every kind of write on the way of an order, in its order. Those that hold an item's lock while they
 * stall have goods of their own; the rest are large boxes of eggs.
 */
const POINTS: Point[] = [
  { step: "confirm", table: "seller_order", nth: 1 },
  { step: "hand-over", table: "fulfillment", nth: 1 },
  { step: "hand-over", table: "order_fulfillment", nth: 1 },
  { step: "hand-over", table: "inventory_level", nth: 1, line: HONEY },
  { step: "hand-over", table: "inventory_level", nth: 2, line: FEW_EGGS },
  { step: "hand-over", table: "reservation_item", nth: 1, seller: "ho-cao-xanh", line: SQUID },
  { step: "hand-over", table: "order_change", nth: 1 },
  { step: "hand-over", table: "order_change", nth: 2 },
  { step: "hand-over", table: "seller_order", nth: 1 },
  { step: "deliver", table: "fulfillment", nth: 1 },
  { step: "deliver", table: "order_change", nth: 1 },
  { step: "deliver", table: "capture", nth: 1 },
  { step: "deliver", table: "payment", nth: 1 },
  { step: "deliver", table: "payment_collection", nth: 1 },
  { step: "deliver", table: "order_transaction", nth: 1 },
  { step: "deliver", table: "delivered_sale", nth: 1 },
  { step: "deliver", table: "seller_order", nth: 1 },
];

/** Writes of a cancelling, in their order, by whom it is asked for. */
const CANCELLING = [
  { who: "seller", table: "order_change", nth: 1 },
  { who: "seller", table: "order_change_action", nth: 1 },
  { who: "seller", table: "order_change", nth: 2 },
  { who: "operator", table: "order_change_action", nth: 1 },
  { who: "operator", table: "payment_collection", nth: 1 },
] as const;

const WAY: Step[] = ["confirm", "hand-over", "deliver"];

let backend: RunningBackend;
let tokens: Record<SellerHandle, string>;

async function logIn(): Promise<void> {
  tokens = {
    "htx-ha-tu": await logInSeller(backend.url, "htx-ha-tu"),
    "ho-cao-xanh": await logInSeller(backend.url, "ho-cao-xanh"),
  };
}

const lineOf = ({ line }: Point): WantedLine => line ?? EGGS;

function tap(point: Point, id: string, step: Step): Promise<Answer<{ order?: OrderView }>> {
  const token = tokens[point.seller ?? "htx-ha-tu"];
  return call(backend.url, `/seller/orders/${id}/${step}`, { method: "POST", token });
}

/** Places the orders of some points, takes them to their step and kills the backend in the middle of all. */
async function killAmid(points: Point[]): Promise<OrderView[]> {
  const { url, databaseUrl } = backend;
  const key = await storefrontKey(url);
  const orders: OrderView[] = [];
  for (const point of points) {
    const [order] = await placeOrders(url, key, [lineOf(point)]);
    if (!order) throw new Error("No order was placed");
    orders.push(order);
    for (const step of WAY.slice(0, WAY.indexOf(point.step))) await tap(point, order.id, step);
  }
  for (const [at, point] of points.entries()) {
    await stallAt(databaseUrl, point.table, point.nth);
    void tap(point, orders[at]?.id ?? "", point.step).catch(() => null);
    await untilStalled(databaseUrl, at + 1);
  }
  await backend.kill();
  await endStalled(databaseUrl);
  backend = await startBackend({ databaseUrl });
  await logIn();
  return orders;
}

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  const tables = [...POINTS, ...CANCELLING].map(({ table }) => table);
  await prepareStalls(backend.databaseUrl, [...new Set(tables)]);
  await logIn();
});

afterAll(async () => {
  await backend?.stop();
});

// In two rounds: every tap that stalls holds one of the few locks that a process may hold at once.
describe.each([
  ["on the way to the carrier", POINTS.filter(({ step }) => step !== "deliver")],
  ["on the way to the buyer", POINTS.filter(({ step }) => step === "deliver")],
])("a backend killed at a seller's tap %s", (_where, points) => {
  let orders: OrderView[];

  beforeAll(async () => {
    orders = await killAmid(points);
  }, 240_000);

  it.each(points.map((point, at) => [point.step, point.table, point.nth, at] as const))(
    "to %s, at the write to %s (%d), goes on at the next tap",
    async (step, _table, _nth, at) => {
      const [point, order] = [points[at], orders[at]];
      if (!point || !order) throw new Error("There is no such order");
      for (const rest of WAY.slice(WAY.indexOf(step))) {
        const { status, body } = await tap(point, order.id, rest);
        expect([rest, status, body.order?.id]).toEqual([rest, 200, order.id]);
      }
      expect(await capturesOf(backend.databaseUrl, order.id)).toEqual([order.total_vnd]);
      expect(await paidOf(backend.databaseUrl, order.id)).toEqual([order.total_vnd]);
      expect(await countedGoodsOf(backend.databaseUrl, order.id)).toEqual([order.goods_total_vnd]);
    },
  );
});

describe("a backend killed amid a cancelling", () => {
  const wish = { request_id: "het-hang", quantity: 2, shown_quantity: 2, reason: "out_of_stock" };
  let operator: string;
  let orders: OrderView[];

  function cancel(at: number): Promise<Answer<object>> {
    const { id = "", lines = [] } = orders[at] ?? {};
    return CANCELLING[at]?.who === "seller"
      ? call(backend.url, `/seller/orders/${id}/cut`, {
          method: "POST",
          token: tokens["htx-ha-tu"],
          body: { ...wish, line_id: lines[0]?.id },
        })
      : call(backend.url, `/admin/orders/${id}/cancel`, { method: "POST", token: operator });
  }

  beforeAll(async () => {
    const { url, databaseUrl } = backend;
    const key = await storefrontKey(url);
    operator = await logInOperator(backend);
    orders = [];
    for (const [at, { table, nth }] of CANCELLING.entries()) {
      orders.push(...(await placeOrders(url, key, [HONEY])));
      await stallAt(databaseUrl, table, nth);
      void cancel(at).catch(() => null);
      await untilStalled(databaseUrl, at + 1);
    }
    await backend.kill();
    await endStalled(databaseUrl);
    backend = await startBackend({ databaseUrl });
    await logIn();
  }, 240_000);

  it.each(CANCELLING.map(({ who, table, nth }, at) => [who, table, nth, at] as const))(
    "by the %s, at the write to %s (%d), is done by the next try",
    async (_who, _table, _nth, at) => {
      const [order] = orders.slice(at);
      expect((await cancel(at)).status).toBe(200);
      await cancel(at);
      const [is] = await query(
        backend.databaseUrl,
        `SELECT medusa.status, mine.status AS mine FROM "order" medusa
         JOIN seller_order mine ON mine.order_id = medusa.id WHERE medusa.id = $1`,
        [order?.id],
      );
      expect(is).toEqual({ status: "canceled", mine: "cancelled" });
    },
  );
});

it("takes each parcel's goods from the stock once, wherever it was killed", async () => {
  for (const line of [EGGS, HONEY, FEW_EGGS, SQUID]) {
    const parcels = POINTS.filter((point) => lineOf(point) === line).length;
    expect([line.label, await stockOf(backend.databaseUrl, line.label)]).toEqual([
      line.label,
      { stocked: 500 - parcels * line.quantity, reserved: 0 },
    ]);
  }
});
