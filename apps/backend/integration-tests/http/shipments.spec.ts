import { query } from "../support/database";
import { stockOf } from "../support/order-facts";
import { PARCEL_WAY } from "../support/order-access";
import { ShippingDesk } from "../support/shipping-desk";
import { whileRefusing } from "../support/while-refusing";

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

describe("a parcel that GHN is asked to bring", () => {
  it("has its price told first, and nothing happens by that", async () => {
    const order = await desk.newOrder();
    const { body } = await desk.post(order.id, "parcels/1/quote", PARCEL_WAY);
    expect(body.quote).toMatchObject({ fee_vnd: 22_000, cod_vnd: order.total_vnd });
    expect(desk.ordersOf(order.code)).toEqual([]);
    expect((await desk.order(order.id)).status).toBe("confirmed");
    const { shipping } = (await desk.ask(`orders/${order.id}/shipping`)).body;
    expect(shipping).toMatchObject({ offered: true, account: true, test: false, shipments: [] });
    expect(shipping.open.map(({ number }) => number)).toEqual([1]);
  });

  it("leaves with its cash and its number, which GHN's files of cash know it by", async () => {
    const before = await stockOf(desk.backend.databaseUrl, "Hộp 10 quả");
    const { order, tracking } = await desk.shipped();
    expect(desk.ordersOf(order.code)).toMatchObject([
      { code: tracking, cod_amount: order.total_vnd, to_name: "Trần Văn Bình" },
    ]);
    expect(desk.ordersOf(order.code)[0]?.note).toContain("Gọi trước khi giao");
    const sent = await desk.order(order.id);
    expect(sent.status).toBe("handed_over");
    expect(sent.parcels).toMatchObject([
      { carriage: { carrier: "GHN", tracking, stage: "waiting" } },
    ]);
    const after = await stockOf(desk.backend.databaseUrl, "Hộp 10 quả");
    expect(after.stocked).toBe(before.stocked - 2);
    expect(await desk.shipment(order.id)).toMatchObject({
      state: "with_carrier",
      stage: "waiting",
      can_call_off: true,
      cod_vnd: order.total_vnd,
    });
  });

  it("of alcohol tells first whom it may be given to", async () => {
    const order = await desk.newOrder([
      { product: "trung-vit-bien", label: "Hộp 10 quả", quantity: 1 },
      { product: "mat-ong-rung", label: "Chai 500 ml", quantity: 1 },
    ]);
    const bottle = order.lines.find(({ label }) => label === "Chai 500 ml")?.id ?? "";
    const parcel = { kind: "dry", fragile: true, alcohol: true, line_ids: [bottle] };
    await query(
      desk.backend.databaseUrl,
      `UPDATE seller_order SET delivery = jsonb_set(delivery, '{parcels}', $2::jsonb) WHERE order_id = $1`,
      [order.id, JSON.stringify([parcel])],
    );
    const mixed = [
      await desk.ship(order.id),
      await desk.post(order.id, "parcels/1/quote", PARCEL_WAY),
    ];
    expect(mixed.map(({ body }) => body.code)).toEqual(["alcohol_apart", "alcohol_apart"]);
    expect(desk.ordersOf(order.code)).toEqual([]);
    const pieces = order.lines
      .filter(({ id }) => id !== bottle)
      .map(({ id: line_id }) => ({ line_id, quantity: 1 }));
    expect((await desk.post(order.id, "parcels", { number: 1, pieces })).status).toBe(200);
    expect((await desk.ship(order.id, undefined, 2)).status).toBe(200);
    expect(desk.ordersOf(order.code)[0]?.note).toMatch(
      /^CÓ CỒN · CHỈ GIAO CHO NGƯỜI ĐỦ 18 TUỔI\. /,
    );
  });

  it("is one however often it is asked for, at once or later", async () => {
    const order = await desk.newOrder();
    const taps = await Promise.all([1, 2, 3].map(() => desk.ship(order.id, "mot-lan-bam")));
    expect(taps.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(desk.ordersOf(order.code)).toHaveLength(1);
    const other = await desk.ship(order.id);
    expect([other.status, other.body.code]).toEqual([409, "wrong_status"]);
    expect(desk.ordersOf(order.code)).toHaveLength(1);
  });

  it("that was sent by hand can go with it as well, and one that arrived can't", async () => {
    const order = await desk.newOrder();
    const pieces = [{ line_id: order.lines[0]?.id, quantity: 1 }];
    await desk.post(order.id, "parcels", { number: 1, pieces });
    expect((await desk.ship(order.id)).status).toBe(200);
    expect((await desk.ship(order.id, undefined, 2)).status).toBe(200);
    expect((await desk.ship(order.id, undefined, 3)).status).toBe(409);
    const [first, second] = desk.ordersOf(order.code);
    expect((first?.cod_amount ?? 0) + (second?.cod_amount ?? 0)).toBe(order.total_vnd);
    const brought = await desk.newOrder();
    await desk.post(brought.id, "hand-over");
    await desk.post(brought.id, "deliver");
    expect((await desk.ship(brought.id)).body.code).toBe("wrong_status");
  });

  it("stays where it is when GHN does not take it, and GHN's words are told", async () => {
    const order = await desk.newOrder();
    desk.at.spoil.refusal = "GHN chưa giao tới địa chỉ này.";
    const { status, body } = await desk.ship(order.id);
    expect([status, body.code]).toEqual([409, "carrier_refused"]);
    expect(body.details).toEqual({ why: "GHN chưa giao tới địa chỉ này." });
    const quote = await desk.post(order.id, "parcels/1/quote", PARCEL_WAY);
    expect(quote.body.code).toBe("carrier_refused");
    desk.at.spoil.refusal = undefined;
    expect((await desk.order(order.id)).status).toBe("confirmed");
    expect(await desk.shipment(order.id)).toMatchObject({ state: "refused" });
    expect((await desk.post(order.id, "hand-over")).status).toBe(200);
  });

  it("is another seller's to nobody", async () => {
    const { order, tracking } = await desk.shipped();
    const other = { token: desk.another };
    const asked = await Promise.all([
      desk.ask(`orders/${order.id}/shipping`, other),
      desk.ask(`orders/${order.id}/parcels/1/carrier-label`, other),
      desk.post(order.id, "parcels/1/quote", PARCEL_WAY, desk.another),
      desk.post(order.id, "parcels/1/shipment/call-off", {}, desk.another),
    ]);
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(JSON.stringify(asked)).not.toContain(tracking);
    const label = await desk.ask(`orders/${order.id}/parcels/1/carrier-label`);
    expect(label.body.url).toMatch(/\/a5\/public-api\/printA5\?token=/);
  });
});

describe("an answer that is lost", () => {
  it("leaves one order at GHN, and the same tap finishes it", async () => {
    const order = await desk.newOrder();
    desk.at.spoil.lost = /create$/;
    const lost = await desk.ship(order.id, "mat-tra-loi");
    expect([lost.status, lost.body.code]).toEqual([503, "carrier_unavailable"]);
    expect((await desk.order(order.id)).status).toBe("confirmed");
    desk.at.spoil.lost = undefined;
    expect((await desk.ship(order.id, "mat-tra-loi")).status).toBe(200);
    expect(desk.ordersOf(order.code)).toHaveLength(1);
    expect((await desk.order(order.id)).status).toBe("handed_over");
  });

  it("is finished by the job, also after the process died anywhere on the way", async () => {
    const deaths = [
      { table: "carrier_shipment", condition: "NEW.status = 'made'" },
      { table: "fulfillment", condition: "TRUE" },
      { table: "parcel_carriage", condition: "TRUE" },
      { table: "carrier_shipment", condition: "NEW.status = 'kept'" },
    ];
    const orders = [];
    for (const death of deaths) {
      const order = await desk.newOrder();
      orders.push(order);
      await whileRefusing(desk.backend.databaseUrl, death, () => desk.ship(order.id));
      expect(desk.ordersOf(order.code)).toHaveLength(1);
    }
    const unanswered = await desk.newOrder();
    desk.at.spoil.down = true;
    expect((await desk.ship(unanswered.id)).status).toBe(503);
    desk.at.spoil.down = false;
    await desk.watch(3);
    for (const { id, code } of [...orders, unanswered]) {
      expect(desk.ordersOf(code)).toHaveLength(1);
      const order = await desk.order(id);
      expect([order.status, order.parcels.length]).toEqual(["handed_over", 1]);
      expect(order.parcels[0]?.carriage?.tracking).toBe(desk.ordersOf(code)[0]?.code);
      expect(await desk.shipment(id)).toMatchObject({ state: "with_carrier" });
    }
  });

  it("is withdrawn when its seller sent the goods another way meanwhile, or took some off", async () => {
    const [order, brought] = [await desk.newOrder(), await desk.newOrder()];
    desk.at.spoil.lost = /create$/;
    await desk.ship(order.id);
    await desk.ship(brought.id);
    desk.at.spoil.lost = undefined;
    expect((await desk.post(brought.id, "hand-over")).status).toBe(200);
    const line_id = order.lines[0]?.id;
    const wish = { request_id: "bot-mot-hop", line_id, quantity: 1, shown_quantity: 2 };
    const cut = await desk.post(order.id, "cut", { ...wish, reason: "out_of_stock" });
    expect(cut.status).toBe(200);
    await desk.watch(3);
    expect(desk.ordersOf(order.code)).toMatchObject([{ status: "cancel" }]);
    expect(desk.ordersOf(brought.code)).toMatchObject([{ status: "cancel" }]);
    expect((await desk.order(brought.id)).parcels[0]?.carriage).toBeUndefined();
    expect((await desk.order(order.id)).status).toBe("confirmed");
    expect((await desk.ship(order.id)).status).toBe(200);
    expect(desk.ordersOf(order.code).map(({ client_code }) => client_code)).toEqual([
      `${order.code}-1-1`,
      `${order.code}-1-2`,
    ]);
  });
});

describe("a parcel that is called off", () => {
  it("is GHN's no more: its seller brings it, or asks anew under another code", async () => {
    const { order, tracking } = await desk.shipped();
    expect((await desk.callOff(order.id)).status).toBe(200);
    expect((await desk.callOff(order.id)).status).toBe(200);
    expect(await desk.at.ghn.find(tracking)).toMatchObject({ status: "cancel" });
    const off = await desk.order(order.id);
    expect([off.status, off.parcels[0]?.carriage]).toEqual(["handed_over", undefined]);
    expect((await desk.ship(order.id)).status).toBe(200);
    expect(desk.ordersOf(order.code).map(({ status }) => status)).toEqual([
      "cancel",
      "ready_to_pick",
    ]);
  });

  it("is not, once somebody has fetched it", async () => {
    const { order, tracking } = await desk.shipped();
    await desk.at.move(tracking, "picking", "picked");
    const answer = await desk.callOff(order.id);
    expect([answer.status, answer.body.code]).toEqual([409, "wrong_status"]);
    expect((await desk.order(order.id)).parcels[0]?.carriage?.tracking).toBe(tracking);
    expect(await desk.shipment(order.id)).toMatchObject({ stage: "moving", can_call_off: false });
  });

  it("is by the job when the answer was lost", async () => {
    const { order } = await desk.shipped();
    desk.at.spoil.lost = /cancel$/;
    expect((await desk.callOff(order.id)).status).toBe(503);
    desk.at.spoil.lost = undefined;
    await desk.watch(3);
    expect(await desk.shipment(order.id)).toMatchObject({ state: "over", stage: "cancelled" });
    expect((await desk.order(order.id)).parcels[0]?.carriage).toBeUndefined();
  });
});
