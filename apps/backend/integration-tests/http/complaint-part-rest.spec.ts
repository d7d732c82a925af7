import type { AdminComplaints } from "../../src/api/admin/complaints/list-complaints";
import type { OrderView } from "../../src/order-view/order-view";
import type { SellerComplaintPage } from "../../src/seller-scope/list-scoped-complaints";
import { Complainer, eggsOf, lineOf, SPOILED } from "../support/complainer";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { whileRefusing } from "../support/while-refusing";

/** Three of the ten eggs of a box for 55,000 đ. */
const THREE = { ...SPOILED, kind: "broken" as const, bad_units: 3, text: "Vỡ ba quả." };

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

describe("pieces that their seller takes back herself after a part of their price went back", () => {
  const takeBack = async (order: OrderView, shown_quantity: number, quantity = 1) => {
    const answer = await desk.ask(`POST /seller/orders/${order.id}/returns`, {
      request_id: `tra-lai-${String(shown_quantity)}`,
      line_id: lineOf(order),
      quantity,
      shown_quantity,
      with_delivery: false,
      reason: "not_wanted",
    });
    expect(answer.status).toBe(200);
  };

  it("are paid without that part, and the other pieces of the line in full", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, THREE);
    await desk.payPart(id, 17_000);
    for (const left of [3, 2, 1]) {
      await takeBack(order, left);
    }
    expect(await sumsOf(order)).toEqual([
      [0, 17_000],
      [1, 38_000],
      [1, 55_000],
      [1, 55_000],
    ]);
  });

  it("share the part among them, and with those that are paid back for the complaint", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, { ...THREE, quantity: 2 });
    const shown = { quantity: 2, amount_vnd: 110_000 };
    expect((await desk.payPart(id, 30_000, shown)).status).toBe(200);
    await takeBack(order, 3);
    await appeal(order);
    expect(await askedOf(id)).toMatchObject({ pay_back: { amount_vnd: 40_000 } });
    const whole = { outcome: "upheld", amount_vnd: 40_000 };
    expect((await decide(id, whole)).status).toBe(200);
    expect(await sumsOf(order)).toEqual([
      [0, 30_000],
      [1, 40_000],
      [1, 40_000],
    ]);
  });

  it("are paid without the part that the operator decided, too", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, THREE);
    await desk.refuse(id);
    await appeal(order);
    expect((await decide(id, { outcome: "upheld", part_vnd: 28_000 })).status).toBe(200);
    await takeBack(order, 3);
    expect(await sumsOf(order)).toEqual([
      [0, 28_000],
      [1, 27_000],
    ]);
  });
});

describe("a part that the operator decided and that was not noted, as whoever paid it died", () => {
  it("is taken off what is left, decided otherwise by nobody, and noted by the same tap", async () => {
    const order = await desk.delivered();
    const id = await desk.opened(order, THREE);
    await desk.payPart(id, 17_000);
    await appeal(order);
    const part = { outcome: "upheld", part_vnd: 20_000, amount_vnd: 38_000 };
    const death = { table: "complaint", condition: "NEW.status = 'upheld'" };
    await whileRefusing(backend.databaseUrl, death, async () => {
      expect((await decide(id, part)).status).toBe(500);
    });
    expect(await sumsOf(order)).toEqual([
      [0, 17_000],
      [0, 20_000],
    ]);
    const { body } = await desk.ask<AdminComplaints>(
      "GET /admin/complaints?limit=100",
      undefined,
      desk.operator,
    );
    expect(body.complaints.find((one) => one.id === id)?.pay_back?.amount_vnd).toBe(18_000);
    const others = [
      { outcome: "dismissed" },
      { outcome: "upheld", amount_vnd: 38_000 },
      { ...part, part_vnd: 21_000 },
    ];
    for (const other of others) {
      expect((await decide(id, other)).body.code).toBe("wrong_status");
    }
    expect((await decide(id, part)).status).toBe(200);
    expect(eggsOf(await desk.own(order))).toMatchObject({
      complaint: { status: "upheld", part_vnd: 17_000, decided_vnd: 20_000 },
    });
    expect((await sumsOf(order)).length).toBe(2);
  });
});
