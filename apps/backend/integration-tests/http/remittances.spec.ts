import { query } from "../support/database";
import { logInSeller, storefrontKey } from "../support/market-client";
import { missingOf, namesIn, RemittanceDesk } from "../support/remittance-desk";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let desk: RemittanceDesk;
let another: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  const key = await storefrontKey(backend.url);
  desk = new RemittanceDesk(backend.url, key, await logInSeller(backend.url, "htx-ha-tu"));
  another = await logInSeller(backend.url, "ho-cao-xanh");
});

afterAll(async () => {
  await backend?.stop();
});

const ALL_THE_WAY = ["hand-over", "deliver"];

describe("cash that a carrier collected", () => {
  it("is to be passed on from the day of delivery, and is when a file says so, once however often it comes", async () => {
    const order = await desk.newOrder(ALL_THE_WAY, "ghn 001");
    expect(order.parcels[0]?.carriage).toEqual({ carrier: "GHN", tracking: "GHN001" });
    const before = await desk.standing();
    expect(missingOf(before, order)).toBe(order.total_vnd);
    expect(before.ages[0]?.sumVnd).toBe(before.missing_vnd);

    const row = `;GHN001;${order.total_vnd.toLocaleString("vi-VN")};22.000;28/11/2026`;
    const total = `Tổng cộng;;${order.total_vnd.toLocaleString("vi-VN")};22.000;`;
    const first = await desk.send([row, total]);
    expect(first.body.taken).toEqual({ added: 1, known: 0 });
    expect(missingOf(first.body.remittances, order)).toBe(0);
    expect(namesIn(first.body.remittances, "exact")).toContain("GHN001");
    const again = await desk.send([row, row, total]);
    expect(again.body.taken).toEqual({ added: 0, known: 2 });
    expect(again.body.remittances).toEqual(first.body.remittances);
  });

  it("comes less, then whole, and then twice", async () => {
    const order = await desk.newOrder(ALL_THE_WAY, "GHN002");
    const less = await desk.send([`;GHN002;${String(order.total_vnd - 1_000)};;27/11/2026`]);
    expect(missingOf(less.body.remittances, order)).toBe(1_000);
    expect(namesIn(less.body.remittances, "less")).toEqual(["GHN002"]);
    const rest = await desk.send([";GHN002;1000;;28/11/2026", ";GHN002;9000;;29/11/2026"]);
    expect(missingOf(rest.body.remittances, order)).toBe(0);
    expect(namesIn(rest.body.remittances, "twice")).toEqual(["GHN002"]);
  });

  it("is told apart when there was none to collect, before it arrived, after a refusal, and of nobody's order", async () => {
    const sent = await desk.newOrder(["hand-over"], "GHN003");
    const unsent = await desk.newOrder([]);
    const refused = await desk.newOrder(["hand-over"], "GHN004");
    await desk.post(refused.id, "refuse", {
      request_id: "khong-nhan",
      reason: "not_reached",
      goods_back: true,
    });
    const amount = String(sent.total_vnd);
    const { body } = await desk.send([
      `;GHN003;${amount};;28/11/2026`,
      `${unsent.code};;${amount};;28/11/2026`,
      `;GHN004;${amount};;28/11/2026`,
      `CL0000XX;;${amount};;28/11/2026`,
    ]);
    const { remittances } = body;
    expect(namesIn(remittances, "not_delivered").toSorted()).toEqual(
      [unsent.code, "GHN003"].toSorted(),
    );
    expect(namesIn(remittances, "refused")).toEqual(["GHN004"]);
    expect(namesIn(remittances, "unknown")).toEqual(["CL0000XX"]);
    expect(missingOf(remittances, refused)).toBe(0);
    // What had come too early is counted once the parcel is there.
    await desk.post(sent.id, "deliver");
    const later = await desk.standing();
    expect(namesIn(later, "exact")).toContain("GHN003");
    expect(missingOf(later, sent)).toBe(0);
  });

  it("is owed by nobody when the seller brings the parcel, until a carrier's file names it", async () => {
    const order = await desk.newOrder(ALL_THE_WAY);
    expect(missingOf(await desk.standing(), order)).toBe(0);
    const less = await desk.send([
      `${order.code};VTP9;${String(order.total_vnd - 500)};;28/11/2026`,
    ]);
    expect(missingOf(less.body.remittances, order)).toBe(500);
  });

  it("is no longer looked for once its seller says that she brought it", async () => {
    const order = await desk.newOrder(ALL_THE_WAY, "GHN005");
    expect(missingOf(await desk.standing(), order)).toBe(order.total_vnd);
    const said = await desk.post(order.id, "parcels/1/carrier", { carrier: "", tracking: "" });
    expect(said.body.order.parcels[0]?.carriage).toBeUndefined();
    expect(missingOf(await desk.standing(), order)).toBe(0);
  });
});

describe("a file", () => {
  it("with a cell that can't be read takes nothing", async () => {
    const before = await desk.standing();
    const { status, body } = await desk.send([
      ";GHN008;5000;;28/11/2026",
      ";GHN009;nhiều;;28/11/2026",
    ]);
    expect(status).toBe(400);
    expect(body.details?.fields).toEqual({ file: "Dòng 3: tiền thu hộ chưa đọc được." });
    expect(await desk.standing()).toEqual(before);
  });

  it("of another seller tells her nothing of this one's parcels, and changes nothing for them", async () => {
    const order = await desk.newOrder(ALL_THE_WAY, "GHN010");
    const { body } = await desk.send(
      [`${order.code};GHN010;${String(order.total_vnd)};;28/11/2026`],
      another,
    );
    expect(body.remittances.lines.unknown.count).toBe(1);
    expect(body.remittances.lines.unknown.latest[0]?.order_id).toBeNull();
    expect(missingOf(await desk.standing(), order)).toBe(order.total_vnd);
    expect(
      (await desk.post(order.id, "parcels/1/carrier", { carrier: "X", tracking: "" }, another))
        .status,
    ).toBe(404);
  });

  it("is never changed in the books", async () => {
    await expect(
      query(backend.databaseUrl, `UPDATE remittance_entry SET amount_vnd = 1`, []),
    ).rejects.toThrow("never rewritten");
    await expect(query(backend.databaseUrl, `DELETE FROM remittance_entry`, [])).rejects.toThrow(
      "never rewritten",
    );
  });
});

describe("a tracking number", () => {
  it("is of one parcel", async () => {
    await desk.newOrder(["hand-over"], "GHN011");
    const other = await desk.newOrder(["hand-over"]);
    const answer = await desk.post(other.id, "parcels/1/carrier", {
      carrier: "GHN",
      tracking: "ghn011",
    });
    expect(answer.status).toBe(400);
    expect(answer.body.details?.fields).toHaveProperty("tracking");
  });

  it("is of a parcel that has left", async () => {
    const order = await desk.newOrder([]);
    const answer = await desk.post(order.id, "parcels/1/carrier", { carrier: "GHN", tracking: "" });
    expect(answer.status).toBe(404);
  });
});
