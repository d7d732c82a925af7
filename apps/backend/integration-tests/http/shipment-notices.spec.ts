import type { RemittancesView } from "../../src/remittances/load-remittances";
import { call } from "../support/market-client";
import { capturesOf, countedGoodsOf } from "../support/order-facts";
import { missingOf } from "../support/remittance-desk";
import { SELLERS_TOKEN, ShippingDesk } from "../support/shipping-desk";

let desk: ShippingDesk;

beforeAll(async () => {
  desk = await ShippingDesk.withAccounts();
});

afterEach(() => {
  desk.at.mend();
});

afterAll(async () => {
  await desk?.close();
});

describe("a call of GHN's", () => {
  it("has the order follow what GHN itself says: delivered, its cash taken and with GHN", async () => {
    const { order, tracking } = await desk.shipped();
    await desk.at.move(tracking, "picked", "storing", "delivering");
    expect(await desk.hook(tracking)).toBe(200);
    expect((await desk.order(order.id)).parcels[0]?.carriage).toMatchObject({
      stage: "delivering",
    });
    await desk.at.move(tracking, "delivered");
    const told = await Promise.all([1, 2, 3].map(() => desk.hook(tracking)));
    expect(told).toEqual([200, 200, 200]);
    const delivered = await desk.order(order.id);
    expect(delivered.status).toBe("delivered");
    expect(await capturesOf(desk.backend.databaseUrl, order.id)).toEqual([order.total_vnd]);
    expect(await countedGoodsOf(desk.backend.databaseUrl, order.id)).toHaveLength(1);
    const { body } = await call<{ remittances: RemittancesView }>(
      desk.backend.url,
      "/seller/remittances",
      { token: desk.seller },
    );
    expect(missingOf(body.remittances, order)).toBe(order.total_vnd);
    expect(await desk.shipment(order.id)).toMatchObject({ state: "over", stage: "delivered" });
  });

  it("is not believed: what GHN itself does not say does not happen", async () => {
    const { order, tracking } = await desk.shipped();
    for (const Status of ["delivered", "cancel", "lost"]) {
      expect(await desk.hook(tracking, { Status })).toBe(200);
    }
    expect((await desk.order(order.id)).status).toBe("handed_over");
    expect(await desk.shipment(order.id)).toMatchObject({ stage: "waiting" });
    expect(await desk.textsOf(order.code)).toEqual([]);
  });

  it("is not even heard without the secret, and changes nothing about nobody's order", async () => {
    const { tracking } = await desk.shipped();
    const calls = desk.at.calls.length;
    for (const secret of ["", "bi-mat-khac-cua-ai", `${"x".repeat(40)}`]) {
      expect(await desk.hook(tracking, {}, secret)).toBe(404);
    }
    for (const code of ["KHONGCO1", "../x", 7, null, undefined]) {
      expect(await desk.hook(code)).toBe(200);
    }
    expect(desk.at.calls.length).toBe(calls);
  });

  it("comes again when GHN could not be asked", async () => {
    const { order, tracking } = await desk.shipped();
    await desk.at.move(tracking, "picked");
    desk.at.spoil.down = true;
    expect(await desk.hook(tracking)).toBe(503);
    desk.at.spoil.down = false;
    expect(await desk.hook(tracking)).toBe(200);
    expect(await desk.shipment(order.id)).toMatchObject({ stage: "moving" });
  });

  it("about a parcel that comes back only has its seller told, who ends the order herself", async () => {
    const { order, tracking } = await desk.shipped();
    await desk.at.move(tracking, "picked", "storing", "delivering", "delivery_fail");
    await desk.hook(tracking);
    await desk.hook(tracking);
    await desk.at.move(tracking, "waiting_to_return", "return", "returning", "returned");
    await desk.hook(tracking);
    await desk.hook(tracking);
    const texts = await desk.textsOf(order.code);
    expect(texts.map((text) => /(chưa giao được|hoàn về)/.exec(text)?.[0])).toEqual([
      "chưa giao được",
      "hoàn về",
    ]);
    expect((await desk.order(order.id)).status).toBe("handed_over");
    const body = { request_id: "khong-nhan-1", reason: "refused_at_door", goods_back: true };
    expect((await desk.post(order.id, "refuse", body)).status).toBe(200);
    expect((await desk.order(order.id)).status).toBe("cancelled");
  });

  it("is missed without harm: the job asks about a parcel of which nothing was heard", async () => {
    const { order, tracking } = await desk.shipped();
    await desk.at.move(tracking, "picked", "storing", "delivering", "delivered");
    await desk.watch(60);
    expect((await desk.order(order.id)).status).toBe("handed_over");
    await desk.watch(4 * 60);
    expect((await desk.order(order.id)).status).toBe("delivered");
  });

  it("about an order that was called off in GHN's own pages takes GHN off the parcel", async () => {
    const { order, tracking } = await desk.shipped();
    const shop = String((await desk.at.ghn.find(tracking))?.shop_id);
    const path = "/v2/switch-status/cancel";
    await desk.at.ghn.answer({
      path,
      token: SELLERS_TOKEN,
      shop,
      body: { order_codes: [tracking] },
    });
    await desk.hook(tracking);
    expect((await desk.order(order.id)).parcels[0]?.carriage).toBeUndefined();
    expect(await desk.textsOf(order.code)).toHaveLength(1);
  });
});
