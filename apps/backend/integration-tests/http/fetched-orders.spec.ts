import { addDays, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { BasketView } from "../../src/basket-quote/basket-view";
import type { OrderView } from "../../src/order-view/order-view";
import { Complainer } from "../support/complainer";
import { query } from "../support/database";
import { call } from "../support/market-client";
import { newPhone } from "../support/new-phone";
import { ANOTHER_DELIVERY } from "../support/seller-access";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";

const ENV = { STOREFRONT_URL: "http://localhost:8000" };
const HA_LONG = { province_code: "22", commune_code: "06673" };
const TODAY = vietnamDay(new Date());
const DAY = 86_400_000;
const PICK_UP = { on: true, address: "Tổ 5, phường Hà Tu", hours: "7–17 giờ" };
const SELLER = "htx-ha-tu";

let backend: RunningBackend;
let desk: Complainer;
let shopper: Shopper;

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: ENV });
  desk = await Complainer.at(backend);
  shopper = new Shopper(backend.url, desk.key);
  const { rates, terms } = ANOTHER_DELIVERY;
  const body = { rates, terms: { ...terms, pick_up: PICK_UP } };
  expect((await desk.ask("POST /seller/delivery", body)).status).toBe(200);
});

afterAll(async () => {
  await backend?.stop();
});

/** An order in cash that its buyer comes for. */
async function toBeFetched(): Promise<OrderView> {
  const { id } = await shopper.fill("trung-vit-bien");
  const search = new URLSearchParams({ ...HA_LONG, delivery: `${SELLER}:pick_up` }).toString();
  const path = `/store/baskets/${id}?${search}`;
  const shown = (await call<{ basket: BasketView }>(backend.url, path, { key: desk.key })).body;
  const way = shown.basket.groups[0]?.delivery?.methods.find(({ method }) => method === "pick_up");
  const wish = { seller: SELLER, method: "pick_up", shown: way?.shown };
  const more = { delivery: [wish], phone: newPhone() };
  const { body } = await shopper.place(id, shown.basket.total_vnd, more);
  const [order] = body.orders;
  if (order?.delivery?.method !== "pick_up") throw new Error("Nothing to fetch was ordered");
  return order;
}

/** Has the last day on which its buyer was told to come be another. */
const until = ({ id }: OrderView, day: string) =>
  query(
    backend.databaseUrl,
    `UPDATE seller_order SET delivery = jsonb_set(delivery, '{arrives_to}', to_jsonb($2::text))
     WHERE order_id = $1`,
    [id, day],
  );

const refuse = ({ id }: OrderView) =>
  desk.ask<{ code: string; details?: object; order: OrderView }>(
    `POST /seller/orders/${id}/refuse`,
    { request_id: `khong-den-${id}`, reason: "refused_at_door", goods_back: true },
  );

const countedOf = async ({ id }: OrderView) =>
  (
    await query<{ reason: string }>(
      backend.databaseUrl,
      `SELECT reason FROM cash_refusal WHERE order_id = $1`,
      [id],
    )
  ).map(({ reason }) => reason);

it("ends an order that nobody came for, only once the last day that was told is over", async () => {
  const order = await desk.send(await toBeFetched());
  await until(order, TODAY);
  const early = await refuse(order);
  expect([early.status, early.body.code, early.body.details]).toEqual([
    409,
    "still_to_fetch",
    { until: TODAY },
  ]);
  expect(await countedOf(order)).toEqual([]);
  await until(order, addDays(TODAY, -1));
  const late = await refuse(order);
  expect([late.status, late.body.order.cancel_reason]).toEqual([200, "refused"]);
  expect(await countedOf(order)).toEqual(["refused_at_door"]);
  expect(await desk.textsTo(order, "khép lại")).toEqual([
    `Chợ Làng: đơn ${order.code} của HTX Hà Tu chưa được lấy (đã qua ngày hẹn lấy) nên đã khép lại. Bạn không phải trả gì. Nếu có nhầm lẫn, bạn hãy gọi người bán.`,
  ]);
});

it("gives nobody a right before the last day that was told is over, however early it is ready", async () => {
  const order = await desk.send(await toBeFetched());
  const last = addDays(TODAY, 9);
  await until(order, last);
  await desk.sentBefore(order, 30);
  const nothing = { kind: "not_arrived" as const, quantity: 1, text: "Chưa có hàng." };
  const early = await desk.say(order, nothing, { line: order.id });
  expect([early.status, early.body.code]).toEqual([409, "wrong_status"]);
  const { body } = await desk.own(order);
  expect(body.until).toBeNull();
  expect(body.not_arrived).toEqual({
    from: new Date(Date.parse(`${last}T00:00:00+07:00`) + DAY).toISOString(),
    until: null,
  });
  await until(order, addDays(TODAY, -1));
  expect((await desk.say(order, nothing, { line: order.id })).status).toBe(200);
});

it("is taken by its buyer, not brought, in what is written to buyer and seller", async () => {
  const order = await desk.send(await toBeFetched());
  const [ready, ...more] = await desk.textsTo(order, "đã sẵn sàng");
  expect(ready).toContain("mời bạn tới lấy tại Tổ 5, phường Hà Tu, 7–17 giờ, muộn nhất ");
  expect(more).toEqual([]);
  await desk.ask(`POST /seller/orders/${order.id}/deliver`);
  const [text] = await desk.textsTo(order, "báo tại");
  expect(text).toContain("ghi là bạn đã lấy. Chưa lấy (trong 7 ngày)");
});
