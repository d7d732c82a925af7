import type { OrderView } from "../../src/order-view/order-view";
import type { MarketRemittances } from "../../src/remittances/market-remittances";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller, storefrontKey } from "../support/market-client";
import { placeOrders } from "../support/place-orders";
import { missingOf, namesIn, RemittanceDesk } from "../support/remittance-desk";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { whileRefusing } from "../support/while-refusing";

let backend: RunningBackend;
let key: string;
let desk: RemittanceDesk;
let another: string;
let operator: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  key = await storefrontKey(backend.url);
  desk = new RemittanceDesk(backend.url, key, await logInSeller(backend.url, "htx-ha-tu"));
  another = await logInSeller(backend.url, "ho-cao-xanh");
  operator = await logInOperator(backend);
});

afterAll(async () => {
  await backend?.stop();
});

const HEADINGS = "Mã đơn,Mã vận đơn,Tiền thu hộ,Phí,Ngày chuyển tiền";

async function market(q = ""): Promise<MarketRemittances> {
  const search = new URLSearchParams({ q }).toString();
  const answer = await call<MarketRemittances>(backend.url, `/admin/remittances?${search}`, {
    token: operator,
  });
  expect(answer.status).toBe(200);
  return answer.body;
}

async function linesKept(): Promise<number> {
  const [row] = await query<{ count: number }>(
    backend.databaseUrl,
    "SELECT count(*)::int AS count FROM remittance_entry",
    [],
  );
  return row?.count ?? 0;
}

/** An order of a box of eggs and a jar of honey that left in two parcels, and arrived; nobody wrote down who took them. */
async function inTwoParcels(): Promise<OrderView> {
  const [placed] = await placeOrders(backend.url, key, [
    { product: "trung-vit-bien", label: "Hộp 10 quả", quantity: 1 },
    { product: "mat-ong-rung", label: "Chai 500 ml", quantity: 1 },
  ]);
  const id = placed?.id ?? "";
  await desk.post(id, "confirm");
  const pieces = [{ line_id: placed?.lines[0]?.id ?? "", quantity: 1 }];
  await desk.post(id, "parcels", { number: 1, pieces });
  await desk.post(id, "hand-over");
  return (await desk.post(id, "deliver")).body.order;
}

describe("a carrier's file", () => {
  it("names two parcels of one order, each by its own number and sum", async () => {
    const order = await inTwoParcels();
    const [first, second] = order.parcels.map(({ collect_vnd }) => collect_vnd);
    expect(order.parcels).toHaveLength(2);
    const { body } = await desk.send([
      `${order.code};SPX1;${String((first ?? 0) - 2_000)};0;28/11/2026`,
      `${order.code};SPX2;${String(second)};0;28/11/2026`,
    ]);
    expect(missingOf(body.remittances, order)).toBe(2_000);
    expect(namesIn(body.remittances, "exact")).toEqual([`${order.code} · SPX2`]);
    expect(namesIn(body.remittances, "less")).toEqual([`${order.code} · SPX1`]);
    const rest = await desk.send([`;SPX1;2000;0;29/11/2026`]);
    expect(missingOf(rest.body.remittances, order)).toBe(0);
  });

  it("that names an order before its seller says that it left counts once she does", async () => {
    const order = await desk.newOrder([]);
    const row = `${order.code};VTP77;${String(order.total_vnd)};22000;28/11/2026`;
    const { body } = await desk.send([row]);
    expect(namesIn(body.remittances, "not_delivered")).toContain(`${order.code} · VTP77`);
    await desk.post(order.id, "hand-over");
    await desk.post(order.id, "deliver");
    const later = await desk.standing();
    expect(namesIn(later, "exact")).toContain(`${order.code} · VTP77`);
    expect(missingOf(later, order)).toBe(0);
    const again = await desk.send([row]);
    expect(again.body.taken).toEqual({ added: 0, known: 1 });
    expect(again.body.remittances).toEqual(later);
  });

  it("sent twice at one moment is taken once", async () => {
    const order = await desk.newOrder(["hand-over", "deliver"]);
    const csv = `${HEADINGS}\r\n${order.code},"VTP 78","${order.total_vnd.toLocaleString("en-US")}",,2026-11-28 09:30\r\n`;
    const both = await Promise.all([desk.sendBytes(csv), desk.sendBytes(csv)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.map(({ body }) => body.taken.added).toSorted()).toEqual([0, 1]);
    expect(missingOf(await desk.standing(), order)).toBe(0);
  });

  it("that the database does not take whole leaves nothing, and can be sent again", async () => {
    const order = await desk.newOrder(["hand-over", "deliver"]);
    const before = [await linesKept(), await desk.standing()];
    const rows = [`${order.code};VTP79;1000;0;28/11/2026`, `${order.code};VTP79;2000;0;29/11/2026`];
    const refused = { table: "parcel_carriage", condition: "NEW.missing_vnd < NEW.due_vnd" };
    const failed = await whileRefusing(backend.databaseUrl, refused, () => desk.send(rows));
    expect(failed.status).toBe(500);
    expect([await linesKept(), await desk.standing()]).toEqual(before);
    const { body } = await desk.send(rows);
    expect(body.taken).toEqual({ added: 2, known: 0 });
    expect(missingOf(body.remittances, order)).toBe(order.total_vnd - 3_000);
  });

  it.each([
    ["heavy", "x".repeat(20_000_001)],
    ["rows", `${HEADINGS}\n${"CL1,,1000,,1/2/2026\n".repeat(10_001)}`],
    ["unknown", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
    ["no_rows", HEADINGS],
    ["cells", "Xin chào,bạn\nđây là,thư"],
    ["empty", ""],
  ])("is refused for what it is: %s", async (reason, bytes) => {
    const kept = await linesKept();
    const { status, body } = await desk.sendBytes(bytes);
    expect([status, body.details?.reason]).toEqual([400, reason]);
    expect(body.details?.fields).toHaveProperty("file", expect.stringMatching(/\S/));
    expect(await linesKept()).toBe(kept);
  });

  it("of ten thousand lines is taken in seconds, and told in few words", async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `;BIG${String(at)};1000;0;28/11/2026`);
    const begun = Date.now();
    const { body } = await desk.send(rows);
    expect(body.taken).toEqual({ added: 10_000, known: 0 });
    expect(Date.now() - begun).toBeLessThan(15_000);
    expect(body.remittances.lines.unknown.latest).toHaveLength(100);
    expect(body.remittances.lines.unknown.sum_vnd).toBeGreaterThanOrEqual(10_000_000);
  });

  it("may not come without end", async () => {
    let status = 0;
    for (let tries = 0; status !== 429 && tries < 122; tries += 1) {
      ({ status } = await desk.sendBytes("", { token: another }));
    }
    expect(status).toBe(429);
  });
});

describe("what carriers hold of the whole market's cash", () => {
  it("is what each seller is missing, by carrier and by age", async () => {
    const order = await desk.newOrder(["hand-over", "deliver"], "GHN900");
    const [line] = order.parcels;
    await query(
      backend.databaseUrl,
      `UPDATE fulfillment SET delivered_at = now() - interval '20 days' WHERE id =
         (SELECT fulfillment_id FROM parcel_carriage WHERE tracking = 'GHN900')`,
      [],
    );
    const own = await desk.standing();
    const { held, carriers, sellers, count } = await market();
    expect(held).toEqual({ missing_vnd: own.missing_vnd, count: own.count, ages: own.ages });
    expect(held.ages[3]?.sumVnd).toBe(line?.collect_vnd);
    expect([count, sellers.map(({ missing_vnd }) => missing_vnd)]).toEqual([1, [own.missing_vnd]]);
    expect(carriers.map(({ carrier }) => carrier).toSorted()).toEqual(["", "GHN"]);
    expect(carriers.reduce((sum, { missing_vnd }) => sum + missing_vnd, 0)).toBe(own.missing_vnd);
    await desk.sendBytes(`${HEADINGS}\n,GHN900,${String(line?.collect_vnd)},,28/11/2026\n`, {
      carrier: "GHN",
    });
    expect((await market()).held.ages[3]?.sumVnd).toBe(0);
  });

  it("is looked for by seller", async () => {
    const { sellers } = await market();
    const [{ name = "" } = {}] = sellers;
    expect((await market(name.toUpperCase())).sellers).toEqual(sellers);
    expect((await market("không có ai")).count).toBe(0);
  });

  it("tells what fits nothing, and nobody but the operator", async () => {
    const { unknown } = await market();
    expect(unknown.count).toBeGreaterThanOrEqual(10_000);
    expect(unknown.latest).toHaveLength(50);
    const answer = await call(backend.url, "/admin/remittances", { token: another });
    expect(answer.status).toBe(401);
  });
});
