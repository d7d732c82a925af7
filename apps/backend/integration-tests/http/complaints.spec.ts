import type { AdminComplaints } from "../../src/api/admin/complaints/list-complaints";
import type { OrderView } from "../../src/order-view/order-view";
import type { SellerComplaintPage } from "../../src/seller-scope/list-scoped-complaints";
import { CardPayer } from "../support/card-payer";
import { Complainer, EGGS, eggsOf, lineOf, SPOILED } from "../support/complainer";
import { query } from "../support/database";
import { at, runJobsAt } from "../support/jobs-at";
import { call, logInSeller } from "../support/market-client";
import { placeOrders } from "../support/place-orders";
import { paperPhoto } from "../support/send-photo";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { whileRefusing } from "../support/while-refusing";

const ENV = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };
/** After every clock of a complaint that is opened today. */
const LATER = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 19);

let backend: RunningBackend;
let desk: Complainer;
let caoXanh: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: ENV });
  desk = await Complainer.at(backend);
  caoXanh = await logInSeller(backend.url, "ho-cao-xanh");
});

afterAll(async () => {
  await backend?.stop();
});

describe("a complaint", () => {
  it("is opened by who received the goods, in time, and by nobody else", async () => {
    const early = await desk.placed();
    expect((await desk.say(early, SPOILED)).body.code).toBe("wrong_status");
    const order = await desk.deliver(early);
    expect((await desk.say(order, SPOILED, { phone: "+84912345678" })).status).toBe(404);
    for (const wrong of [{ kind: "khac" }, { quantity: 0 }, { quantity: 4 }, { text: " " }]) {
      expect((await desk.say(order, { ...SPOILED, ...wrong })).body.code).toBe("invalid_input");
    }
    expect(eggsOf(await desk.own(order))).toMatchObject({ left: 3, complaint: null });
    await desk.age(order, 49);
    expect((await desk.say(order, SPOILED)).body.code).toBe("wrong_status");
    const broken = eggsOf(await desk.say(order, { ...SPOILED, kind: "broken" }));
    expect(broken?.complaint).toMatchObject({ status: "open", kind: "broken", quantity: 1 });
    await desk.age(order, 168);
    // What is open can be corrected until it is answered; of the honey it is too late to begin.
    const { body } = await desk.own(order);
    const open = body.complaints.filter(({ may }) => may.write).map(({ line }) => line.label);
    expect(open).toEqual([EGGS]);
    expect((await desk.say(order, { ...SPOILED, kind: "broken", text: "Hai vết." })).status).toBe(
      200,
    );
    expect((await desk.say(order, { ...SPOILED, kind: "missing" })).status).toBe(409);
  });

  it("is one, however often it is sent; corrected until it is answered, taken back and opened anew", async () => {
    const order = await desk.delivered();
    const answers = await Promise.all([desk.say(order, SPOILED), desk.say(order, SPOILED)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const id = await desk.opened(order, { ...SPOILED, quantity: 2 });
    const { body } = await desk.ask<SellerComplaintPage>(
      "GET /seller/complaints?waiting=1&limit=50",
    );
    const own = body.complaints.filter(({ order_id }) => order_id === order.id);
    expect(own).toMatchObject([{ id, quantity: 2, status: "open", text: SPOILED.text }]);
    expect(own[0]?.pay_back).toEqual({ amount_vnd: 110_000, delivery_vnd: 0 });
    // She saw one piece there: of two nobody has asked her.
    expect((await desk.payBack(id, 1)).body.code).toBe("wrong_status");
    for (const status of [200, 200]) {
      expect((await desk.say(order, undefined, { then: "/withdraw" })).status).toBe(status);
    }
    expect((await desk.payBack(id, 2)).body.code).toBe("wrong_status");
    expect(eggsOf(await desk.say(order, SPOILED))?.complaint).toMatchObject({ id, status: "open" });
    expect((await desk.seen(order)).returns).toEqual([]);
  });

  it("is paid back once, in cash as a debt, and its buyer reads how much", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order);
    expect((await desk.payBack(id, 1, caoXanh)).status).toBe(404);
    const taps = await Promise.all([desk.payBack(id), desk.payBack(id)]);
    expect(taps.map(({ status }) => status)).toEqual([200, 200]);
    expect(await desk.seen(order)).toMatchObject({
      owed_in_cash_vnd: 55_000,
      returns: [{ quantity: 1, amount_vnd: 55_000, delivery_vnd: 0, reason: "spoiled" }],
    });
    expect(eggsOf(await desk.own(order))).toMatchObject({
      left: 2,
      complaint: { status: "paid_back" },
      may: { write: true, withdraw: false, appeal: false },
    });
    expect(await desk.textsTo(order, "nhận hoàn 1 ×")).toHaveLength(1);
    expect((await desk.refuse(id)).body.code).toBe("wrong_status");
    expect((await desk.say(order, undefined, { then: "/withdraw" })).body.code).toBe(
      "wrong_status",
    );
  });

  it("pays the delivery back too when nothing is left of the order, and no piece twice", async () => {
    const [order] = await placeOrders(backend.url, desk.key, [
      { product: "trung-vit-bien", label: EGGS, quantity: 2 },
    ]);
    if (!order) throw new Error("No order was placed");
    await desk.deliver(order);
    const id = await desk.opened(order, { ...SPOILED, quantity: 2 });
    await desk.ask(`POST /seller/orders/${order.id}/returns`, {
      request_id: "mot-hop-truoc",
      line_id: lineOf(order),
      quantity: 1,
      shown_quantity: 2,
      with_delivery: false,
      reason: "spoiled",
    });
    const { body } = await desk.ask<SellerComplaintPage>(
      "GET /seller/complaints?waiting=1&limit=50",
    );
    const asked = body.complaints.find((complaint) => complaint.id === id);
    const delivery_vnd = order.delivery_fee_vnd;
    expect(asked?.pay_back).toEqual({ amount_vnd: 55_000 + delivery_vnd, delivery_vnd });
    // She saw the sum before one of the two was paid back: another one is nobody's decision.
    const before = { quantity: 2, amount_vnd: 110_000 + delivery_vnd };
    const late = await desk.ask(`POST /seller/complaints/${id}/pay-back`, before);
    expect(late.body).toMatchObject({ code: "wrong_status" });
    const seen = { quantity: 2, amount_vnd: 55_000 + delivery_vnd };
    for (let tap = 0; tap < 2; tap += 1) {
      expect((await desk.ask(`POST /seller/complaints/${id}/pay-back`, seen)).status).toBe(200);
    }
    const { returns, owed_in_cash_vnd, total_vnd } = await desk.seen(order);
    expect(returns.map(({ quantity, amount_vnd }) => [quantity, amount_vnd])).toEqual([
      [1, 55_000],
      [1, 55_000 + order.delivery_fee_vnd],
    ]);
    expect(owed_in_cash_vnd).toBe(total_vnd);
  });

  it("is not paid for what its seller paid back meanwhile by another way, and can follow what was paid", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order);
    const back = { quantity: 1, shown_quantity: 3, with_delivery: false, reason: "spoiled" };
    const give = (request_id: string, line_id: string) =>
      desk.ask(`POST /seller/orders/${order.id}/returns`, { ...back, request_id, line_id });
    // A return that calls itself the complaint's would end it for the price of another line.
    const honey = lineOf(order, "Chai 500 ml");
    expect((await give(`complaint:${id}`, honey)).body.code).toBe("invalid_input");
    expect((await give("hoan-o-trang-don", lineOf(order))).status).toBe(200);
    // Nobody has to answer what is paid.
    expect(eggsOf(await desk.own(order))?.complaint).toMatchObject({ id, status: "paid_back" });
    expect((await desk.payBack(id)).status).toBe(200);
    expect((await desk.seen(order)).returns).toHaveLength(1);
    // Another box turns out to be broken.
    expect(eggsOf(await desk.own(order))).toMatchObject({ left: 2, may: { write: true } });
    const next = await desk.opened(order, { ...SPOILED, kind: "broken", text: "Hộp khác vỡ." });
    expect(next).not.toBe(id);
    expect((await desk.payBack(next)).status).toBe(200);
    expect((await desk.seen(order)).returns).toHaveLength(2);
  });

  it("that was answered, or opened anew twice, is not opened again once it was taken back", async () => {
    const [order, refused] = [await desk.delivered(), await desk.delivered()];
    for (const status of [200, 200, 200, 409]) {
      expect((await desk.say(order, SPOILED)).status).toBe(status);
      await desk.say(order, undefined, { then: "/withdraw" });
    }
    await desk.refuse(await desk.opened(refused));
    const taken = await desk.say(refused, undefined, { then: "/withdraw" });
    expect(eggsOf(taken)).toMatchObject({
      complaint: { status: "withdrawn", answer: "Trứng đủ và tươi." },
      may: { write: false },
    });
    expect((await desk.say(refused, SPOILED)).body.code).toBe("wrong_status");
    expect(await desk.textsTo(refused, "đã được rút")).toHaveLength(1);
  });

  it("is paid back by card where it was paid by card", async () => {
    const payer = await CardPayer.at(backend);
    const [order] = (await payer.paid("trung-vit-bien")).orders;
    if (!order) throw new Error("No order was paid");
    await desk.deliver(order);
    const sent = await desk.say(order, SPOILED, { line: order.lines[0]?.id ?? "" });
    const id = sent.body.complaints[0]?.complaint?.id ?? "";
    expect((await desk.payBack(id)).status).toBe(200);
    const [row] = await query<{ refunded_vnd: number }>(
      backend.databaseUrl,
      `SELECT refunded_vnd::int AS refunded_vnd FROM payment_allocation WHERE order_id = $1`,
      [order.id],
    );
    const back = (await desk.seen(order)).returns[0]?.amount_vnd ?? 0;
    expect(back).toBeGreaterThan(0);
    expect(row?.refunded_vnd).toBe(back);
  });
});

describe("a refused complaint", () => {
  it("says why, goes to the operator when its buyer wants, and ends with what she decides", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order);
    expect((await desk.say(order, { appeal: "Không đúng." }, { then: "/appeal" })).body.code).toBe(
      "wrong_status",
    );
    expect((await desk.refuse(id, caoXanh)).status).toBe(404);
    for (const status of [200, 200]) expect((await desk.refuse(id)).status).toBe(status);
    expect(await desk.textsTo(order, "không chấp nhận khiếu nại")).toHaveLength(1);
    expect((await desk.decide(id, "upheld")).body.code).toBe("wrong_status");
    const appeal = { appeal: "Tôi có ảnh." };
    for (const status of [200, 200]) {
      expect((await desk.say(order, appeal, { then: "/appeal" })).status).toBe(status);
    }
    const { body } = await desk.ask<AdminComplaints>(
      "GET /admin/complaints?limit=100",
      undefined,
      desk.operator,
    );
    expect(body.complaints.find((one) => one.id === id)).toMatchObject({
      ...appeal,
      answer: "Trứng đủ và tươi.",
      seller: "HTX Hà Tu",
      status: "escalated",
    });
    expect((await desk.decide(id, "upheld", " ")).body.code).toBe("invalid_input");
    const taps = await Promise.all([desk.decide(id, "upheld"), desk.decide(id, "upheld")]);
    expect(taps.map(({ status }) => status)).toEqual([200, 200]);
    expect((await desk.decide(id, "dismissed")).body.code).toBe("wrong_status");
    expect((await desk.seen(order)).returns).toHaveLength(1);
    expect(eggsOf(await desk.own(order))?.complaint).toMatchObject({
      status: "upheld",
      decision: "Ảnh cho thấy trứng ung.",
    });
    expect(await desk.textsTo(order, "bạn được hoàn tiền")).toHaveLength(1);
  });

  it("moves no money when it is dismissed, and can't be laid before the operator too late", async () => {
    const [order, late] = [await desk.delivered(), await desk.delivered()];
    const [id, other] = [await desk.opened(order), await desk.opened(late)];
    await desk.refuse(id);
    await desk.refuse(other);
    await desk.say(order, { appeal: "Tôi có ảnh." }, { then: "/appeal" });
    expect((await desk.decide(id, "dismissed", "Ảnh không rõ.")).status).toBe(200);
    expect((await desk.seen(order)).returns).toEqual([]);
    await query(
      backend.databaseUrl,
      `UPDATE complaint SET answered_at = answered_at - interval '8 days' WHERE id = '${other}'`,
    );
    expect(eggsOf(await desk.own(late))?.may.appeal).toBe(false);
    expect((await desk.say(late, { appeal: "Muộn." }, { then: "/appeal" })).body.code).toBe(
      "wrong_status",
    );
  });
});

describe("photos of a complaint", () => {
  const photosOf = (order: OrderView) =>
    `/store/orders/${order.code}/complaints/${lineOf(order)}/photos`;

  const send = async (order: OrderView, bytes: Buffer, phone = order.buyer.phone) =>
    (
      await fetch(`${backend.url}${photosOf(order)}`, {
        method: "POST",
        headers: { "x-publishable-api-key": desk.key, "x-order-phone": phone },
        body: new Uint8Array(bytes),
      })
    ).status;

  it("are seen by its buyer, its seller and the operator alone, without what a camera adds", async () => {
    const order = await desk.delivered();
    const photo = await paperPhoto();
    expect(await send(order, photo)).toBe(404);
    const id = await desk.opened(order);
    expect(await send(order, photo, "+84912345678")).toBe(404);
    expect([await send(order, photo), await send(order, photo)]).toEqual([201, 201]);
    expect(await send(order, Buffer.from("không phải ảnh"))).toBe(400);
    const [name, ...more] = eggsOf(await desk.own(order))?.complaint?.photos ?? [];
    expect(more).toEqual([]);
    const read = (path: string, token: string) =>
      fetch(`${backend.url}${path}/${name ?? ""}`, {
        headers: { authorization: `Bearer ${token}` },
      });
    const answer = await read(`/seller/complaints/${id}/photos`, desk.haTu);
    expect(answer.headers.get("content-type")).toBe("image/webp");
    expect(Buffer.from(await answer.arrayBuffer()).includes("Vũ Thị Hà")).toBe(false);
    expect((await read(`/seller/complaints/${id}/photos`, caoXanh)).status).toBe(404);
    expect((await read(`/admin/complaints/${id}/photos`, desk.operator)).status).toBe(200);
    const asBuyer = (method: "GET" | "DELETE", phone: string) =>
      call(backend.url, `${photosOf(order)}/${name ?? ""}`, {
        method,
        key: desk.key,
        headers: { "x-order-phone": phone },
      });
    expect((await asBuyer("GET", "+84912345678")).status).toBe(404);
    expect((await asBuyer("GET", order.buyer.phone)).status).toBe(200);
    expect((await asBuyer("DELETE", order.buyer.phone)).status).toBe(204);
    expect(eggsOf(await desk.own(order))?.complaint?.photos).toEqual([]);
    await desk.payBack(id);
    expect(await send(order, photo)).toBe(409);
  });
});

describe("the job", () => {
  it("lays before the operator what nobody answered, and notes what a dead process had paid back", async () => {
    const [silent, paid] = [await desk.delivered(), await desk.delivered()];
    await desk.opened(silent);
    const id = await desk.opened(paid);
    const death = { table: "complaint", condition: "NEW.status = 'paid_back'" };
    await whileRefusing(backend.databaseUrl, death, async () => {
      expect((await desk.payBack(id)).status).toBe(500);
    });
    expect((await desk.seen(paid)).returns).toHaveLength(1);
    await runJobsAt(backend, at("complaints", LATER), silent.id);
    expect(eggsOf(await desk.own(silent))?.complaint).toMatchObject({
      status: "escalated",
      appeal: null,
    });
    expect(eggsOf(await desk.own(paid))?.complaint?.status).toBe("paid_back");
    expect((await desk.seen(paid)).returns).toHaveLength(1);
    // Late is not too late while nothing is decided.
    const waiting = eggsOf(await desk.own(silent))?.complaint?.id ?? "";
    expect((await desk.payBack(waiting)).status).toBe(200);
    expect(eggsOf(await desk.own(silent))?.complaint?.status).toBe("paid_back");
  });
});
