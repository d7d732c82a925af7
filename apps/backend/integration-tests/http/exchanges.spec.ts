import type { AdminComplaints } from "../../src/api/admin/complaints/list-complaints";
import type { OrderView } from "../../src/order-view/order-view";
import { Complainer, eggsOf, lineOf, SPOILED } from "../support/complainer";
import { query } from "../support/database";
import { at, runJobsAt } from "../support/jobs-at";
import { logInSeller } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { setStock, stockOf } from "../support/stock";
import { whileRefusing } from "../support/while-refusing";

const PRODUCT = "trung-vit-bien";
const WISHED = { ...SPOILED, quantity: 2, wish: "goods" } as const;
const SENT = { quantity: 2, answer: "Xe khách Hạ Long, chiều mai tới." };
/** After every clock of a complaint that is opened today. */
const LATER = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 19);

let backend: RunningBackend;
let desk: Complainer;

beforeAll(async () => {
  backend = await startBackend({
    data: "market",
    env: { STOREFRONT_URL: "http://localhost:8000" },
  });
  desk = await Complainer.at(backend);
});

afterAll(async () => {
  await backend?.stop();
});

const eggs = () => stockOf(backend.databaseUrl, PRODUCT);
const seenBy = async (order: OrderView) => eggsOf(await desk.own(order));

/** The eggs that are kept, and what is left of them after `job`. */
async function takenBy(job: () => Promise<unknown>): Promise<number> {
  const before = await eggs();
  await job();
  const after = await eggs();
  expect(after.reserved).toBe(before.reserved);
  return before.stocked - after.stocked;
}

describe("goods sent anew", () => {
  it("leave the stock once, move no money, and are told to the buyer", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, WISHED);
    expect((await seenBy(order))?.complaint).toMatchObject({ wish: "goods", replaced_at: null });
    const another = await logInSeller(backend.url, "ho-cao-xanh");
    expect((await desk.replace(id, SENT, another)).status).toBe(404);
    const taken = await takenBy(async () => {
      const taps = await Promise.all([desk.replace(id, SENT), desk.replace(id, SENT)]);
      expect(taps.map(({ status }) => status)).toEqual([200, 200]);
    });
    expect(taken).toBe(2);
    const seen = await seenBy(order);
    expect(seen).toMatchObject({
      left: 3,
      complaint: { status: "replaced", answer: SENT.answer },
      may: { write: false, withdraw: false, appeal: true },
    });
    expect(seen?.complaint?.replaced_at).toBe(seen?.complaint?.answered_at);
    expect(await desk.seen(order)).toMatchObject({ owed_in_cash_vnd: 0, returns: [] });
    expect(await desk.textsTo(order, "đã gửi lại hàng")).toHaveLength(1);
    for (const answer of [desk.payBack(id, 2), desk.refuse(id)]) {
      expect((await answer).body.code).toBe("wrong_status");
    }
  });

  it("are what the buyer would like, in the number that the seller saw, and never for what has not come", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order);
    expect((await desk.replace(id)).body.code).toBe("wrong_status");
    expect((await desk.say(order, { ...SPOILED, wish: "khac" })).body.code).toBe("invalid_input");
    // Who does not say gets the money.
    const { wish: _, ...silent } = SPOILED;
    expect((await desk.say(order, silent)).status).toBe(200);
    expect((await seenBy(order))?.complaint?.wish).toBe("money");
    await desk.say(order, WISHED);
    expect(await takenBy(() => desk.replace(id, { quantity: 1 }))).toBe(0);
    expect((await desk.replace(id, { ...SENT, answer: "a".repeat(1_001) })).status).toBe(400);
    // She may pay instead: nobody is made to send what she has not.
    expect((await desk.payBack(id, 2)).status).toBe(200);
    expect((await desk.replace(id, SENT)).body.code).toBe("wrong_status");

    const lost = await desk.send(await desk.placed());
    await desk.sentBefore(lost, 30);
    const words = { ...WISHED, kind: "not_arrived" };
    const { body } = await desk.say(lost, words, { line: lost.id });
    expect(body.complaints.at(-1)?.complaint).toMatchObject({ kind: "not_arrived", wish: "money" });
  });

  it("are never those that others have ordered", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, WISHED);
    await desk.placed();
    const { reserved } = await eggs();
    await setStock(backend.databaseUrl, PRODUCT, reserved + 1);
    expect(await takenBy(() => desk.replace(id, SENT))).toBe(0);
    const refused = await desk.replace(id, SENT);
    expect([refused.status, refused.body.code]).toEqual([409, "out_of_stock"]);
    expect((await seenBy(order))?.complaint?.status).toBe("open");
    await setStock(backend.databaseUrl, PRODUCT, reserved + 2);
    expect((await desk.replace(id, SENT)).status).toBe(200);
    expect(await eggs()).toMatchObject({ stocked: reserved });
    await setStock(backend.databaseUrl, PRODUCT, 1_000);
  });

  it("are no more than what was not paid back meanwhile", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, WISHED);
    await desk.ask(`POST /seller/orders/${order.id}/returns`, {
      request_id: "hoan-mot-hop",
      line_id: lineOf(order),
      quantity: 1,
      shown_quantity: 3,
      with_delivery: false,
      reason: "spoiled",
    });
    expect(await takenBy(() => desk.replace(id, SENT))).toBe(1);
  });

  it("stay in the stock when it can't be noted that they are sent", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, WISHED);
    const death = { table: "complaint", condition: "NEW.status = 'replaced'" };
    const taken = await takenBy(() =>
      whileRefusing(backend.databaseUrl, death, () => desk.replace(id, SENT)),
    );
    expect(taken).toBe(0);
    expect((await seenBy(order))?.complaint?.status).toBe("open");
    expect(await takenBy(() => desk.replace(id, SENT))).toBe(2);
  });

  it("that are no better or do not come are the operator's, who can have the money paid back", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, WISHED);
    await desk.replace(id, SENT);
    const words = { appeal: "Chờ mãi không thấy." };
    const asked = await desk.say(order, words, { then: "/appeal" });
    expect(eggsOf(asked)?.complaint).toMatchObject({ status: "escalated", appeal: words.appeal });
    // What left once does not leave again.
    expect((await desk.replace(id, SENT)).body.code).toBe("wrong_status");
    expect((await desk.decide(id, "upheld")).status).toBe(200);
    expect(await desk.seen(order)).toMatchObject({ owed_in_cash_vnd: 110_000 });

    const late = await desk.delivered();
    const other = await desk.opened(late, WISHED);
    await desk.replace(other, SENT);
    const back =
      "UPDATE complaint SET answered_at = answered_at - interval '15 days' WHERE id = $1";
    await query(backend.databaseUrl, back, [other]);
    expect((await desk.say(late, words, { then: "/appeal" })).body.code).toBe("wrong_status");
    const { body } = await desk.ask<AdminComplaints>(
      "GET /admin/complaints?status=ended&limit=100",
      undefined,
      desk.operator,
    );
    expect(body.complaints.map((one) => one.id)).toEqual(expect.arrayContaining([id, other]));
  });

  it("leave the reason of an earlier refusal in place when they come without words", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, WISHED);
    await desk.refuse(id);
    const reason = (await seenBy(order))?.complaint?.answer;
    expect(reason).toBeTruthy();
    expect((await desk.replace(id, { quantity: 2 })).status).toBe(200);
    expect((await seenBy(order))?.complaint).toMatchObject({ status: "replaced", answer: reason });
  });

  it("can still be sent once the seller was late to answer", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, WISHED);
    await runJobsAt(backend, at("complaints", LATER), order.id);
    expect((await seenBy(order))?.complaint?.status).toBe("escalated");
    expect(await takenBy(() => desk.replace(id, SENT))).toBe(2);
    expect((await seenBy(order))?.complaint?.status).toBe("replaced");
  });
});
