import { formatDong } from "@cho-lang/ocop/money";
import type { AdminComplaints } from "../../src/api/admin/complaints/list-complaints";
import type { OrderView } from "../../src/order-view/order-view";
import type { SellerComplaintPage } from "../../src/seller-scope/list-scoped-complaints";
import { CardPayer } from "../support/card-payer";
import { Complainer, EGGS, eggsOf, lineOf, SPOILED } from "../support/complainer";
import { query } from "../support/database";
import { at, runJobsAt } from "../support/jobs-at";
import { logInSeller } from "../support/market-client";
import { placeOrders } from "../support/place-orders";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { whileRefusing } from "../support/while-refusing";

const ENV = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };
/** Three of the ten eggs of a box for 55,000 đ. */
const THREE = { ...SPOILED, kind: "broken" as const, bad_units: 3, text: "Vỡ ba quả." };

let backend: RunningBackend;
let desk: Complainer;

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: ENV });
  desk = await Complainer.at(backend);
});

afterAll(async () => {
  await backend?.stop();
});

/** What the province counts of an order. */
const countOf = async ({ id }: OrderView) =>
  (
    await query<{ goods: number; pieces: number }>(
      backend.databaseUrl,
      `SELECT COALESCE(sum(goods_vnd), 0)::int AS goods, COALESCE(sum(quantity), 0)::int AS pieces
       FROM kept_sale WHERE order_id = $1`,
      [id],
    )
  )[0];

const askedOf = async (id: string) => {
  const { body } = await desk.ask<SellerComplaintPage>("GET /seller/complaints?limit=50");
  return body.complaints.find((complaint) => complaint.id === id);
};

const appeal = (order: OrderView) =>
  desk.say(order, { appeal: "Vỡ tới năm quả." }, { then: "/appeal" });

const decide = (id: string, body: object) =>
  desk.ask(
    `POST /admin/complaints/${id}/decide`,
    { decision: "Theo ảnh.", ...body },
    desk.operator,
  );

const sumsOf = async (order: OrderView) =>
  (await desk.seen(order)).returns.map(({ quantity, amount_vnd }) => [quantity, amount_vnd]);

describe("how much of a pack is bad", () => {
  it("is said by its buyer, no more than the packs hold, and proposes a part of the price", async () => {
    const order = await desk.delivered();
    for (const wrong of [{ bad_units: 0 }, { bad_units: 11 }, { bad_units: 1.5 }]) {
      expect((await desk.say(order, { ...THREE, ...wrong })).body.code).toBe("invalid_input");
    }
    const id = await desk.opened(order, THREE);
    expect(eggsOf(await desk.own(order))?.complaint?.bad).toEqual({
      units: 3,
      of: 10,
      unit: "quả",
    });
    expect(await askedOf(id)).toMatchObject({
      bad: { units: 3, of: 10, unit: "quả" },
      pay_back: { amount_vnd: 55_000 },
      part: { least_vnd: 1_000, below_vnd: 55_000, proposed_vnd: 17_000 },
    });
    await desk.say(order, { ...THREE, quantity: 2, bad_units: 11 });
    expect(await askedOf(id)).toMatchObject({ bad: { units: 11, of: 20 }, quantity: 2 });
    await desk.say(order, SPOILED);
    expect(await askedOf(id)).toMatchObject({ bad: null, part: { proposed_vnd: null } });
  });
});

describe("a part of the price", () => {
  it("is paid back once, makes the sale less by exactly that, and its buyer reads how much", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, THREE);
    const other = await logInSeller(backend.url, "ho-cao-xanh");
    expect((await desk.payPart(id, 17_000, {}, other)).status).toBe(404);
    const taps = await Promise.all([desk.payPart(id, 17_000), desk.payPart(id, 17_000)]);
    expect(taps.map(({ status }) => status)).toEqual([200, 200]);
    const again = await desk.payPart(id, 18_000);
    expect([again.status, again.body.code]).toEqual([409, "wrong_status"]);
    expect(await desk.seen(order)).toMatchObject({
      owed_in_cash_vnd: 17_000,
      returns: [{ quantity: 0, amount_vnd: 17_000, delivery_vnd: 0, reason: "broken" }],
    });
    expect(await countOf(order)).toEqual({ goods: 375_000 - 17_000, pieces: 4 });
    expect(eggsOf(await desk.own(order))).toMatchObject({
      left: 3,
      complaint: { status: "part_paid", part_vnd: 17_000 },
      may: { write: false, appeal: true },
    });
    expect((await desk.textsTo(order, `hoàn ${formatDong(17_000)} theo khiếu nại`)).length).toBe(1);
    expect((await desk.textsTo(order, "hoàn một phần tiền")).length).toBe(1);
    const acts = await query<{ after: object }>(
      backend.databaseUrl,
      `SELECT after FROM audit_entry WHERE subject = $1 AND action IN ('complaint.pay-part', 'seller-order.return')
       ORDER BY action`,
      [order.id],
    );
    expect(acts.map(({ after }) => after)).toMatchObject([
      { status: "part_paid", part_vnd: 17_000 },
      { goods_vnd: 17_000, delivery_vnd: 0 },
    ]);
  });

  it("leaves no goods to be sent anew, also when its buyer finds it too little", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, { ...THREE, wish: "goods" });
    expect((await desk.payPart(id, 17_000)).status).toBe(200);
    expect((await desk.replace(id)).body.code).toBe("wrong_status");
    expect((await appeal(order)).status).toBe(200);
    expect((await desk.replace(id)).body.code).toBe("wrong_status");
    expect(eggsOf(await desk.own(order))).toMatchObject({
      complaint: { status: "escalated", part_vnd: 17_000, replaced_at: null },
    });
  });

  it("is less than what is left, of the sum and the pieces that she saw, and of goods that came", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, THREE);
    for (const part of [999, 55_000, 80_000]) {
      const refused = await desk.payPart(id, part);
      expect([refused.status, refused.body.code]).toEqual([400, "invalid_input"]);
    }
    expect((await desk.payPart(id, 17_000, { amount_vnd: 54_000 })).status).toBe(409);
    expect((await desk.payPart(id, 17_000, { quantity: 2 })).status).toBe(409);
    expect(await sumsOf(order)).toEqual([]);
  });

  it("goes back by card where it was paid by card", async () => {
    const payer = await CardPayer.at(backend);
    const [order] = (await payer.paid("trung-vit-bien")).orders;
    const [line] = order?.lines ?? [];
    if (!order || !line) throw new Error("No order was paid");
    await desk.deliver(order);
    const sent = await desk.say(order, SPOILED, { line: line.id });
    const id = sent.body.complaints[0]?.complaint?.id ?? "";
    const whole = (await askedOf(id))?.pay_back?.amount_vnd;
    expect((await desk.payPart(id, 5_000, { amount_vnd: whole })).status).toBe(200);
    const [row] = await query<{ refunded_vnd: number }>(
      backend.databaseUrl,
      `SELECT refunded_vnd::int AS refunded_vnd FROM payment_allocation WHERE order_id = $1`,
      [order.id],
    );
    expect(row?.refunded_vnd).toBe(5_000);
  });

  it("is followed by the rest and no more, when its seller or the operator finds it too little", async () => {
    const [order, decided] = [await desk.delivered(), await desk.delivered()];
    const [id, other] = [await desk.opened(order, THREE), await desk.opened(decided, THREE)];
    await desk.payPart(id, 17_000);
    await desk.payPart(other, 17_000);
    // Her sum is no more what it was.
    const seen = { quantity: 1, amount_vnd: 55_000 };
    expect((await desk.ask(`POST /seller/complaints/${id}/pay-back`, seen)).status).toBe(409);
    expect((await desk.payBack(id)).status).toBe(200);
    expect(await sumsOf(order)).toEqual([
      [0, 17_000],
      [1, 38_000],
    ]);
    expect((await appeal(decided)).status).toBe(200);
    // What lies before the operator is hers to decide in parts.
    expect((await desk.payPart(other, 20_000)).status).toBe(409);
    const { body } = await desk.ask<AdminComplaints>(
      "GET /admin/complaints?limit=100",
      undefined,
      desk.operator,
    );
    expect(body.complaints.find((one) => one.id === other)).toMatchObject({
      part_vnd: 17_000,
      pay_back: { amount_vnd: 38_000 },
      part: { below_vnd: 38_000, proposed_vnd: null },
    });
    expect((await decide(other, { outcome: "upheld", amount_vnd: 55_000 })).status).toBe(409);
    const whole = { outcome: "upheld", amount_vnd: 38_000 };
    expect((await decide(other, whole)).status).toBe(200);
    expect((await decide(other, whole)).status).toBe(200);
    expect(await sumsOf(decided)).toEqual(await sumsOf(order));
    expect(await countOf(decided)).toEqual({ goods: 320_000, pieces: 3 });
    expect(await desk.textsTo(decided, "bạn được hoàn thêm tiền")).toHaveLength(1);
  });

  it("is what the operator decides, where she finds all of it too much", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, THREE);
    await desk.refuse(id);
    await appeal(order);
    for (const part_vnd of [55_000, 999]) {
      const wrong = await decide(id, { outcome: "upheld", part_vnd });
      expect(wrong.body.code).toBe("invalid_input");
    }
    const nothing = await decide(id, { outcome: "dismissed", part_vnd: 5_000 });
    expect(nothing.body.code).toBe("invalid_input");
    const part = { outcome: "upheld", part_vnd: 28_000, amount_vnd: 55_000 };
    const taps = await Promise.all([decide(id, part), decide(id, part)]);
    expect(taps.map(({ status }) => status)).toEqual([200, 200]);
    expect((await decide(id, { ...part, part_vnd: 30_000 })).status).toBe(409);
    expect(await sumsOf(order)).toEqual([[0, 28_000]]);
    expect(eggsOf(await desk.own(order))).toMatchObject({
      complaint: { status: "upheld", decided_vnd: 28_000 },
      may: { write: false, appeal: false },
    });
    expect(await desk.textsTo(order, `bạn được hoàn ${formatDong(28_000)}`)).toHaveLength(1);
  });

  it("is taken off when all of the order goes back, with the fee", async () => {
    const [order] = await placeOrders(backend.url, desk.key, [
      { product: "trung-vit-bien", label: EGGS, quantity: 1 },
    ]);
    if (!order) throw new Error("No order was placed");
    await desk.deliver(order);
    const fee = order.delivery_fee_vnd;
    const id = await desk.opened(order, THREE);
    const death = { table: "complaint", condition: "NEW.status = 'part_paid'" };
    await whileRefusing(backend.databaseUrl, death, async () => {
      expect((await desk.payPart(id, 17_000, { amount_vnd: 55_000 + fee })).status).toBe(500);
    });
    // The same tap again finishes what died, although the box is worth less now.
    expect((await desk.payPart(id, 17_000, { amount_vnd: 55_000 + fee })).status).toBe(200);
    await desk.ask(`POST /seller/orders/${order.id}/returns`, {
      request_id: "tra-lai-ca-hop",
      line_id: lineOf(order),
      quantity: 1,
      shown_quantity: 1,
      with_delivery: true,
      reason: "not_wanted",
    });
    expect(await desk.seen(order)).toMatchObject({
      owed_in_cash_vnd: order.total_vnd,
      returns: [{ amount_vnd: 17_000 }, { quantity: 1, amount_vnd: 38_000 + fee }],
    });
    expect(await countOf(order)).toEqual({ goods: 0, pieces: 0 });
    // Nothing is left that the operator could be asked for.
    expect(eggsOf(await desk.own(order))?.complaint?.status).toBe("paid_back");
  });

  it("is noted by the job where whoever paid it died before, and stays a part", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, THREE);
    const death = { table: "complaint", condition: "NEW.status = 'part_paid'" };
    await whileRefusing(backend.databaseUrl, death, async () => {
      expect((await desk.payPart(id, 17_000)).status).toBe(500);
    });
    // The job runs twice.
    const now = new Date().toISOString().slice(0, 19);
    await runJobsAt(backend, at("complaints", now), order.id);
    expect(eggsOf(await desk.own(order))?.complaint).toMatchObject({
      status: "part_paid",
      part_vnd: 17_000,
    });
    expect(await sumsOf(order)).toEqual([[0, 17_000]]);
  });
});
