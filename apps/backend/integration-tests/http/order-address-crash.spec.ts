import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderView } from "../../src/order-view/order-view";
import { query } from "../support/database";
import { call, logInSeller, storefrontKey, type Answer } from "../support/market-client";
import { capturesOf, paidOf } from "../support/order-facts";
import { placeOrders } from "../support/place-orders";
import { endStalled, prepareStalls, stallAt, untilStalled } from "../support/stalls";
import { startBackend, type RunningBackend } from "../support/start-backend";

const EGGS = { product: "trung-vit-bien", label: "Hộp 10 quả", quantity: 2 };
const STREET = "Thôn 2";
const WAY = ["confirm", "hand-over", "deliver"];

/**
 * Writes of a change of address at which the backend is killed: the first to a table since the buyer's tap. The log
 * stands last, because whoever writes to it keeps all others waiting.
 */
const TABLES = ["seller_order", "order_address", "notification", "audit_entry"];

type OrderAnswer = Answer<{ order: OrderView } & MarketErrorBody>;

let backend: RunningBackend;
let key: string;
let seller: string;
/** Another commune than that of the orders. */
let home: string;
let orders: OrderView[];

/** The buyer's tap; the same one for the same order, however often. */
function move({ code, buyer }: OrderView): Promise<OrderAnswer> {
  return call(backend.url, `/store/orders/${code}/address`, {
    method: "POST",
    key,
    body: { request_id: `doi-nha-${code}`, street: STREET, commune_code: home },
    headers: { "x-order-phone": buyer.phone },
  });
}

const asSeller = (path: string, method: "GET" | "POST" = "GET"): Promise<OrderAnswer> =>
  call(backend.url, `/seller/orders/${path}`, { method, token: seller });

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  const { databaseUrl } = backend;
  await query(
    databaseUrl,
    `UPDATE seller_member SET phone = '+84912000111'
     WHERE seller_id = (SELECT id FROM seller WHERE handle = 'htx-ha-tu')`,
  );
  key = await storefrontKey(backend.url);
  orders = [];
  while (orders.length < TABLES.length) {
    orders.push(...(await placeOrders(backend.url, key, [EGGS])));
  }
  const [commune] = await query<{ code: string }>(
    databaseUrl,
    "SELECT commune_code AS code FROM seller WHERE handle = 'htx-ha-tu'",
  );
  home = commune?.code ?? "";
  await prepareStalls(databaseUrl, TABLES);
  for (const [at, table] of TABLES.entries()) {
    await stallAt(databaseUrl, table, 1);
    void move(orders[at] as OrderView).catch(() => null);
    await untilStalled(databaseUrl, at + 1);
  }
  await backend.kill();
  await endStalled(databaseUrl);
  backend = await startBackend({ databaseUrl });
  seller = await logInSeller(backend.url, "htx-ha-tu");
}, 240_000);

afterAll(async () => {
  await backend?.stop();
});

it.each(TABLES.map((table, at) => [table, at] as const))(
  "a change of address that was killed at its write to %s is finished by the same tap",
  async (table, at) => {
    const order = orders[at] as OrderView;
    const moved = expect.objectContaining({ street: STREET, commune_code: home }) as object;
    // Until then her seller sees one address, the old one or the new one, never a part of each.
    const between = (await asSeller(order.id)).body.order.address;
    expect(between).toEqual(table === "notification" ? moved : order.address);
    const taps = await Promise.all([move(order), move(order)]);
    expect(taps.map(({ status }) => status)).toEqual([200, 200]);
    for (const { body } of [...taps, await asSeller(order.id)]) {
      expect(body.order.address).toEqual(moved);
      expect(body.order.total_vnd).toBe(order.total_vnd);
    }
    const [days] = taps.map(({ body }) => body.order.delivery);
    expect(days).toEqual((await asSeller(order.id)).body.order.delivery);
    const told = await query<{ text: string }>(
      backend.databaseUrl,
      `SELECT data->>'text' AS text FROM notification
       WHERE template = 'order-address' AND data->>'text' LIKE $1`,
      [`%${order.code}%`],
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain(`đơn ${order.code}: ${STREET}, `);
    for (const step of WAY)
      expect((await asSeller(`${order.id}/${step}`, "POST")).status).toBe(200);
    expect(await capturesOf(backend.databaseUrl, order.id)).toEqual([order.total_vnd]);
    expect(await paidOf(backend.databaseUrl, order.id)).toEqual([order.total_vnd]);
  },
);
