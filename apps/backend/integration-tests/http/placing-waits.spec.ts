import { query } from "../support/database";
import { holdingGoods, itemsOf } from "../support/holding-goods";
import { logInOperator } from "../support/log-in-operator";
import { storefrontKey } from "../support/market-client";
import { OperatorDesk } from "../support/operator-desk";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { setPrice, stockOf } from "../support/stock";

const GOODS = ["trung-vit-bien", "cha-muc"];

let backend: RunningBackend;
let shopper: Shopper;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  shopper = new Shopper(backend.url, await storefrontKey(backend.url));
});

afterAll(async () => {
  await backend?.stop();
});

const change = (sql: string) => query(backend.databaseUrl, sql);

describe("a placing that waits for its goods while somebody else changes their stock", () => {
  it.each([
    [
      "a seller who is suspended",
      () => change("UPDATE seller SET status = 'suspended' WHERE handle = 'ho-cao-xanh'"),
      () => change("UPDATE seller SET status = 'active' WHERE handle = 'ho-cao-xanh'"),
      "not_for_sale",
    ],
    [
      "a product that is taken off sale",
      () => change("UPDATE product SET status = 'draft' WHERE handle = 'cha-muc'"),
      () => change("UPDATE product SET status = 'published' WHERE handle = 'cha-muc'"),
      "not_for_sale",
    ],
    [
      "a price that is raised",
      () => setPrice(backend.databaseUrl, "cha-muc", 300_000),
      () => setPrice(backend.databaseUrl, "cha-muc", 275_000),
      "total_changed",
    ],
  ])("sees %s meanwhile, and orders nothing", async (_, happens, goesBack, code) => {
    const before = await stockOf(backend.databaseUrl, "cha-muc");
    const { id, total } = await shopper.fill(...GOODS);
    const items = await itemsOf(backend.databaseUrl, ...GOODS);
    const { placed } = await holdingGoods(backend.databaseUrl, items, async (holder) => {
      const waiting = shopper.place(id, total);
      await holder.untilWaitedFor();
      await happens();
      return { placed: waiting };
    });
    const { status, body } = await placed;
    await goesBack();
    expect([status, body.code]).toEqual([409, code]);
    expect(await stockOf(backend.databaseUrl, "cha-muc")).toEqual(before);
    expect((await shopper.place(id, total)).status).toBe(200);
  });

  it("is told to try again where both wait for each other, and can", async () => {
    const { id, total } = await shopper.fill(...GOODS);
    const [first = "", second = ""] = await itemsOf(backend.databaseUrl, ...GOODS);
    const { placed } = await holdingGoods(backend.databaseUrl, [second], async (holder) => {
      const waiting = shopper.place(id, total);
      await holder.untilWaitedFor();
      await holder.take(first);
      return { placed: waiting };
    });
    const { status, body } = await placed;
    expect([status, body.code]).toEqual([503, "busy"]);
    expect((await shopper.look(id)).body.basket.status).toBe("open");
    expect((await shopper.place(id, total)).status).toBe(200);
  });
});

describe("placings beside cancellations of the same goods", () => {
  const AT_ONCE = 16;

  it("leave reserved exactly what stands ordered", async () => {
    const desk = new OperatorDesk(backend.url, await logInOperator(backend));
    const fill = () => Promise.all(Array.from({ length: AT_ONCE }, () => shopper.fill(...GOODS)));
    const early: string[] = [];
    for (const { id, total } of await fill()) {
      const { body } = await shopper.place(id, total);
      early.push(...body.orders.map((order) => order.id));
    }
    const before = await stockOf(backend.databaseUrl, "cha-muc");
    const late = await fill();
    const [placed, cancelled] = await Promise.all([
      Promise.all(late.map(({ id, total }) => shopper.place(id, total))),
      Promise.all(early.map((id) => desk.post(`/admin/orders/${id}/cancel`))),
    ]);
    const count = (answers: { status: number }[]) =>
      answers.filter(({ status }) => status === 200).length;
    expect(count(placed) + count(cancelled)).toBeGreaterThan(0);
    for (const product of GOODS) {
      const { reserved, reservations } = await stockOf(backend.databaseUrl, product);
      expect([product, reserved]).toEqual([product, reservations]);
    }
    expect([count(placed), count(cancelled)]).toEqual([AT_ONCE, 2 * AT_ONCE]);
    expect((await stockOf(backend.databaseUrl, "cha-muc")).reserved).toBe(before.reserved);
  });
});
