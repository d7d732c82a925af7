import type { OwnComplaints } from "../../src/complaints/list-own-complaints";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderView } from "../../src/order-view/order-view";
import { CardPayer } from "../support/card-payer";
import { Complainer, eggsOf, SPOILED } from "../support/complainer";
import { query } from "../support/database";
import { at, runJobsAt } from "../support/jobs-at";
import type { Answer } from "../support/market-client";
import { capturesOf, countedGoodsOf } from "../support/order-facts";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { whileRefusing } from "../support/while-refusing";

const ENV = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };
const NOTHING = { kind: "not_arrived", quantity: 1, text: "Chưa thấy hàng." };
const SOON = new Date(Date.now() + 60_000).toISOString().slice(0, 19);

let backend: RunningBackend;
let desk: Complainer;
let payer: CardPayer;

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: ENV });
  desk = await Complainer.at(backend);
  payer = await CardPayer.at(backend);
});

afterAll(async () => {
  await backend?.stop();
});

/** An order on its way that was paid by card. */
async function prepaid(): Promise<OrderView> {
  const [order] = (await payer.paid("trung-vit-bien")).orders;
  if (!order) throw new Error("No order was paid");
  return desk.send(order);
}

const inCash = async (): Promise<OrderView> => desk.send(await desk.placed());

const deliver = ({ id }: OrderView) =>
  desk.ask<{ order: OrderView } & MarketErrorBody>(`POST /seller/orders/${id}/deliver`);

/** What the buyer's page has of the whole order. */
const wholeOf = ({ body }: Answer<OwnComplaints & MarketErrorBody>) =>
  body.complaints.find(({ whole }) => whole);

const sayNothingCame = (order: OrderView) => desk.say(order, NOTHING, { line: order.id });

async function nothingCame(order: OrderView): Promise<string> {
  return wholeOf(await sayNothingCame(order))?.complaint?.id ?? "";
}

const salesOf = async ({ id }: OrderView): Promise<number> => {
  const [row] = await query<{ kept: number }>(
    backend.databaseUrl,
    `SELECT coalesce(sum(goods_vnd), 0)::int AS kept FROM kept_sale WHERE order_id = $1`,
    [id],
  );
  return row?.kept ?? 0;
};

const refundedOf = async ({ id }: OrderView): Promise<number> => {
  const [row] = await query<{ refunded: number }>(
    backend.databaseUrl,
    `SELECT refunded_vnd::int AS refunded FROM payment_allocation WHERE order_id = $1`,
    [id],
  );
  return row?.refunded ?? 0;
};

const actsOf = async ({ id }: OrderView, action: string) =>
  query<{ kind: string }>(
    backend.databaseUrl,
    `SELECT actor->>'kind' AS kind FROM audit_entry WHERE subject = $1 AND action = $2`,
    [id, action],
  );

describe("an order that is marked as delivered", () => {
  it("is told to its buyer once, with the page and how long she may complain", async () => {
    const order = await desk.delivered();
    expect((await deliver(order)).status).toBe(200);
    expect(await desk.textsTo(order, `đơn ${order.code} của HTX Hà Tu ghi là đã giao`)).toEqual([
      expect.stringMatching(
        `^Chợ Làng: đơn ${order.code} của HTX Hà Tu ghi là đã giao\\. Chưa nhận được \\(trong 7 ngày\\), hàng ôi hỏng \\(trong 48 giờ\\) hoặc vỡ, thiếu, giao nhầm \\(trong 7 ngày\\): báo tại http://localhost:8000/d/${order.code}/[\\w-]{16}$`,
      ),
    ]);
  });

  it("is not marked while its buyer cannot be told", async () => {
    const order = await inCash();
    const death = { table: "notification", condition: "NEW.template = 'order-arrived'" };
    await whileRefusing(backend.databaseUrl, death, async () => {
      expect((await deliver(order)).status).toBe(500);
    });
    expect((await desk.seen(order)).status).toBe("handed_over");
    expect((await deliver(order)).body.order.status).toBe("delivered");
    expect(await desk.textsTo(order, "ghi là đã giao")).toHaveLength(1);
  });
});

describe("the buyer's word that it has come", () => {
  it("is taken of an order on its way from its buyer, and of nothing else", async () => {
    const order = await desk.placed();
    expect((await desk.receive(order)).body.code).toBe("wrong_status");
    await desk.send(order);
    expect((await desk.receive(order, "+84912345678")).status).toBe(404);
    expect((await desk.own(order)).body).toMatchObject({ until: null });
    expect((await desk.seen(order)).received_at).toBeNull();
  });

  it("delivers what was paid before, once, also when the seller taps at the same moment", async () => {
    const order = await prepaid();
    const taps = await Promise.all([
      desk.receive(order),
      deliver(order),
      desk.receive(order),
      deliver(order),
    ]);
    expect(taps.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await actsOf(order, "seller-order.deliver")).toHaveLength(1);
    expect(await countedGoodsOf(backend.databaseUrl, order.id)).toHaveLength(order.lines.length);
    expect(await capturesOf(backend.databaseUrl, order.id)).toEqual([order.total_vnd]);
    expect((await desk.textsTo(order, "ghi là đã giao")).length).toBeLessThan(2);
    // Whoever said so first: somebody else than the buyer may have.
    expect(wholeOf(await desk.own(order))?.may.write).toBe(true);
  });

  it("is told to her, for whoever knows code and number can say it in her place", async () => {
    const order = await prepaid();
    expect((await desk.receive(order)).body.order.status).toBe("delivered");
    expect(await actsOf(order, "seller-order.deliver")).toEqual([{ kind: "buyer" }]);
    expect(await desk.textsTo(order, "ghi là đã giao")).toEqual([]);
    expect(await desk.textsTo(order, "được báo là bạn đã nhận")).toHaveLength(1);
    expect((await desk.seen(order)).received_at).not.toBeNull();
    expect(wholeOf(await sayNothingCame(order))?.complaint).toMatchObject({ status: "open" });
  });

  it("starts her clock of a cash order, which stays her seller's to end", async () => {
    const order = await inCash();
    const taps = await Promise.all([desk.receive(order), desk.receive(order)]);
    expect(taps.map(({ status }) => status)).toEqual([200, 200]);
    const seen = await desk.seen(order);
    expect(seen.status).toBe("handed_over");
    expect(seen.received_at).not.toBeNull();
    expect(await actsOf(order, "seller-order.receive")).toEqual([{ kind: "buyer" }]);
    expect(await capturesOf(backend.databaseUrl, order.id)).toEqual([]);
    expect(await countedGoodsOf(backend.databaseUrl, order.id)).toEqual([]);
    const id = await desk.opened(order);
    expect(id).not.toBe("");
    // Who pays for what spoiled says that the rest has come, and the money with it.
    expect((await desk.payBack(id)).status).toBe(200);
    expect(await desk.seen(order)).toMatchObject({
      status: "delivered",
      received_at: seen.received_at,
      owed_in_cash_vnd: 55_000,
    });
    expect(await capturesOf(backend.databaseUrl, order.id)).toEqual([order.total_vnd]);
  });

  it("and her seller's at the same moment make one delivery of a cash order", async () => {
    const order = await inCash();
    const taps = await Promise.all([desk.receive(order), deliver(order), desk.receive(order)]);
    expect(taps.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await desk.seen(order)).status).toBe("delivered");
    expect(await actsOf(order, "seller-order.deliver")).toEqual([{ kind: "seller" }]);
    expect(await capturesOf(backend.databaseUrl, order.id)).toEqual([order.total_vnd]);
    expect(await countedGoodsOf(backend.databaseUrl, order.id)).toHaveLength(2);
  });
});

describe("an order of which nobody says anything", () => {
  it("counts as arrived for complaints after five days, and for nothing else", async () => {
    const order = await inCash();
    expect((await desk.say(order, SPOILED)).body.code).toBe("wrong_status");
    expect((await sayNothingCame(order)).body.code).toBe("wrong_status");
    await desk.sentBefore(order, 5);
    expect(eggsOf(await desk.say(order, SPOILED))?.complaint).toMatchObject({ status: "open" });
    expect((await desk.seen(order)).status).toBe("handed_over");
    expect(await salesOf(order)).toBe(0);
    const late = await inCash();
    await desk.sentBefore(late, 60);
    expect((await desk.say(late, SPOILED)).body.code).toBe("wrong_status");
    expect(wholeOf(await sayNothingCame(late))?.complaint).toMatchObject({ status: "open" });
  });

  it("ends as lost when its seller pays back: no sale, and all that was paid goes back", async () => {
    const order = await prepaid();
    await desk.sentBefore(order, 6);
    const id = await nothingCame(order);
    expect((await desk.payBack(id, order.lines[0]?.quantity ?? 0)).status).toBe(200);
    expect(await desk.seen(order)).toMatchObject({
      status: "cancelled",
      refusal_reason: "lost",
      returns: [],
    });
    expect(await refundedOf(order)).toBe(order.total_vnd);
    expect(await salesOf(order)).toBe(0);
    expect(wholeOf(await desk.own(order))?.complaint?.status).toBe("paid_back");
    expect(await desk.textsTo(order, "hàng thất lạc")).toHaveLength(1);
  });

  it("has no complaint left once its seller says that it came back", async () => {
    const order = await inCash();
    await desk.sentBefore(order, 6);
    await nothingCame(order);
    const back = { request_id: "khong-gap-khach", reason: "not_reached", goods_back: true };
    expect((await desk.ask(`POST /seller/orders/${order.id}/refuse`, back)).status).toBe(200);
    expect(wholeOf(await desk.own(order))?.complaint?.status).toBe("paid_back");
  });

  it("keeps what its buyer complains about for the operator, though its seller says that nobody took it", async () => {
    const order = await inCash();
    await desk.receive(order);
    const id = await desk.opened(order);
    const refusal = { request_id: "khach-khong-nhan", reason: "refused_at_door", goods_back: true };
    expect((await desk.ask(`POST /seller/orders/${order.id}/refuse`, refusal)).status).toBe(200);
    expect((await desk.seen(order)).status).toBe("cancelled");
    const [kept] = await query<{ status: string }>(
      backend.databaseUrl,
      "SELECT status FROM complaint WHERE id = $1",
      [id],
    );
    expect(kept).toEqual({ status: "open" });
  });

  it("keeps what lies open of a delivered one, whoever says then that it was received", async () => {
    const order = await desk.delivered();
    await nothingCame(order);
    expect((await desk.receive(order)).status).toBe(200);
    expect(wholeOf(await desk.own(order))?.complaint?.status).toBe("open");
  });

  it("is lost no more once its buyer has it", async () => {
    const order = await inCash();
    await desk.sentBefore(order, 6);
    await nothingCame(order);
    expect((await desk.receive(order)).status).toBe(200);
    expect(wholeOf(await desk.own(order))?.complaint?.status).toBe("withdrawn");
    expect(eggsOf(await desk.say(order, SPOILED))?.complaint?.status).toBe("open");
  });
});

describe("that nothing has come", () => {
  it("is said of the whole order, for seven days after its seller's mark", async () => {
    const order = await desk.delivered();
    const line = order.lines[0]?.id ?? "";
    expect((await desk.say(order, NOTHING, { line })).body.code).toBe("invalid_input");
    expect((await desk.say(order, SPOILED, { line: order.id })).body.code).toBe("invalid_input");
    const sent = await Promise.all([sayNothingCame(order), sayNothingCame(order)]);
    expect(sent.map(({ status }) => status)).toEqual([200, 200]);
    expect(wholeOf(sent[0])?.complaint).toMatchObject({ kind: "not_arrived", quantity: 4 });
    const late = await desk.delivered();
    await desk.age(late, 24 * 7 + 1);
    expect((await sayNothingCame(late)).body.code).toBe("wrong_status");
    expect(wholeOf(await desk.own(late))).toBeUndefined();
  });

  it("is paid back by card to the last đồng when the operator decides so, and is no sale", async () => {
    const order = await prepaid();
    await deliver(order);
    expect(await salesOf(order)).toBeGreaterThan(0);
    const id = await nothingCame(order);
    await desk.refuse(id);
    await desk.say(order, { appeal: "Tôi không nhận gì." }, { then: "/appeal", line: order.id });
    expect((await desk.decide(id, "upheld")).status).toBe(200);
    expect(await refundedOf(order)).toBe(order.total_vnd);
    expect(await salesOf(order)).toBe(0);
    expect(wholeOf(await desk.own(order))?.complaint?.status).toBe("upheld");
  });

  it("is paid back with its fee by its seller's own return of all of it", async () => {
    const order = await prepaid();
    await deliver(order);
    await nothingCame(order);
    for (const { id: line_id, quantity } of order.lines) {
      const { status } = await desk.ask(`POST /seller/orders/${order.id}/returns`, {
        request_id: `tra-${line_id}`,
        line_id,
        quantity,
        shown_quantity: quantity,
        with_delivery: false,
        reason: "spoiled",
      });
      expect(status).toBe(200);
    }
    expect(order.delivery_fee_vnd).toBeGreaterThan(0);
    expect(await refundedOf(order)).toBe(order.total_vnd);
    expect(wholeOf(await desk.own(order))?.complaint?.status).toBe("paid_back");
  });

  it("of a cash order leaves nothing owed, and a dead process's payment is brought to its end", async () => {
    const order = await desk.delivered();
    const id = await nothingCame(order);
    const death = {
      table: "seller_order_return",
      condition:
        "EXISTS (SELECT 1 FROM seller_order_return WHERE seller_order_id = NEW.seller_order_id)",
    };
    await whileRefusing(backend.databaseUrl, death, async () => {
      expect((await desk.payBack(id, 4)).status).toBe(500);
    });
    expect((await desk.seen(order)).returns).toHaveLength(1);
    await runJobsAt(backend, at("complaints", SOON), order.id);
    const { returns, owed_in_cash_vnd } = await desk.seen(order);
    expect(returns.map(({ reason }) => reason)).toEqual(["not_arrived", "not_arrived"]);
    expect(returns.reduce((sum, { amount_vnd }) => sum + amount_vnd, 0)).toBe(order.total_vnd);
    expect(owed_in_cash_vnd).toBe(0);
    expect(await salesOf(order)).toBe(0);
    expect(wholeOf(await desk.own(order))?.complaint?.status).toBe("paid_back");
    expect(await desk.textsTo(order, "Bạn không phải trả gì cho phần này")).toHaveLength(2);
  });
});
