import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OrderView } from "../../src/order-view/order-view";
import { BACKEND_FOLDER } from "../support/backend-folder";
import { query } from "../support/database";
import { at, runJobsAt, toldBy } from "../support/jobs-at";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller, storefrontKey } from "../support/market-client";
import { OperatorDesk } from "../support/operator-desk";
import { newPhone } from "../support/new-phone";
import { join as joinSeller } from "../support/phone-people";
import { placeOrders } from "../support/place-orders";
import type { JobDone } from "../support/run-jobs-at";
import { askRoute } from "../support/seller-access";
import { startBackend, type RunningBackend } from "../support/start-backend";

const CLOCK = join(BACKEND_FOLDER, "..", "..", "e2e", "support", "shifted-clock.cjs");

/** The process under test reads its clock twenty times a second. */
const NOTICED_MILLISECONDS = 300;

let backend: RunningBackend;
let folder: string;

async function setClock(instant: string): Promise<void> {
  await writeFile(join(folder, "shift"), String(Date.parse(instant) - Date.now()));
  await new Promise((resolve) => setTimeout(resolve, NOTICED_MILLISECONDS));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "clock-"));
  await setClock("2026-12-30T10:00:00+07:00");
  backend = await startBackend({
    data: "market",
    env: { CLOCK_SHIFT_FILE: join(folder, "shift"), NODE_OPTIONS: `--require ${CLOCK}` },
  });
});

afterAll(async () => {
  await backend?.stop();
  await rm(folder, { recursive: true, force: true });
});

function setAccount(seller: string, madeAt: string, state: string): Promise<unknown[]> {
  const sql = "UPDATE seller SET created_at = $2, identity_state = $3 WHERE handle = $1";
  return query(backend.databaseUrl, sql, [seller, madeAt, state]);
}

/** When older accounts stop, as the API tells it. */
const NEW_YEAR = "2026-12-31T17:00:00.000Z";

/** What every page of the seller's door is told of her electronic identity. */
async function identityOf(token: string): Promise<unknown> {
  type Shown = { seller: { identity: unknown } };
  return (await askRoute<Shown>(backend.url, "GET /seller/me", token)).body.seller.identity;
}

/** The variants of these products, read while they are on sale. */
async function variantOf(product: string): Promise<string> {
  const path = `/open-data/products/${product}`;
  const { body } = await call<{ product: { variants: { id: string }[] } }>(backend.url, path);
  return body.product.variants[0]?.id ?? "";
}

describe("what a seller may sell, at the minute", () => {
  let key: string;
  let eggs: string;
  let squid: string;

  beforeAll(async () => {
    key = await storefrontKey(backend.url);
    [eggs, squid] = await Promise.all([variantOf("trung-vit-bien"), variantOf("cha-muc")]);
  });

  /** Whether it can be put into a basket, and whether its page is there. */
  async function onSale(product: string, variant_id: string): Promise<boolean> {
    const { url } = backend;
    const page = await call(url, `/open-data/products/${product}`);
    const { body } = await call<{ basket: { id: string } }>(url, "/store/baskets", {
      method: "POST",
      key,
    });
    const put = await call<{ code?: string }>(url, `/store/baskets/${body.basket.id}/lines`, {
      method: "POST",
      key,
      body: { variant_id, quantity: 1 },
    });
    expect(put.body.code).toBe(put.status === 200 ? undefined : "not_for_sale");
    expect(page.status === 200).toBe(put.status === 200);
    return put.status === 200;
  }

  async function bothOnSale(): Promise<[boolean, boolean]> {
    return [await onSale("trung-vit-bien", eggs), await onSale("cha-muc", squid)];
  }

  it("is nothing for an account made since 28/9/2026 that is not linked", async () => {
    await setAccount("htx-ha-tu", "2026-09-27T23:59:59+07:00", "unlinked");
    await setAccount("ho-cao-xanh", "2026-09-28T00:00:00+07:00", "unlinked");
    expect(await bothOnSale()).toEqual([true, false]);
    await setAccount("ho-cao-xanh", "2026-09-28T00:00:00+07:00", "linked");
    expect(await bothOnSale()).toEqual([true, true]);
  });

  it("ends for older accounts with 2026, and leaves their open orders to be finished", async () => {
    await setClock("2026-12-31T23:45:00+07:00");
    const line = { product: "trung-vit-bien", label: "Hộp 10 quả", quantity: 1 };
    const [order] = await placeOrders(backend.url, key, [line]);
    const token = await logInSeller(backend.url, "htx-ha-tu");
    await setClock("2026-12-31T23:59:00+07:00");
    expect(await onSale("trung-vit-bien", eggs)).toBe(true);
    expect(await identityOf(token)).toMatchObject({ open: true, closes_at: NEW_YEAR });
    await setClock("2027-01-01T00:00:00+07:00");
    expect(await bothOnSale()).toEqual([false, true]);
    expect(await identityOf(token)).toMatchObject({ open: false, closes_at: null });
    const path = `POST /seller/orders/${order?.id ?? ""}/confirm`;
    const { body } = await askRoute<{ order: OrderView }>(backend.url, path, token);
    expect(body.order.status).toBe("confirmed");
  });

  it("ends with an expired paper for what it covers, until another is accepted", async () => {
    const enter = (id: string, expires_on: string, check: string, type = "food_safety") =>
      query(
        backend.databaseUrl,
        `INSERT INTO seller_document (id, type, number, issuer, issued_on, expires_on, "check", seller_id)
         SELECT $1, $4, $1, 'Sở Y tế', '2024-01-05', $2, $3, id
         FROM seller WHERE handle = 'ho-cao-xanh'`,
        [id, expires_on, check, type],
      );
    // Neither closes squid: one is the seller's own, the other is for spirits.
    await enter("dang-ky", "2027-01-03", "accepted", "registration");
    await enter("ruou", "2027-01-03", "accepted", "alcohol_licence");
    await enter("cu", "2027-01-04", "accepted");
    await setClock("2027-01-04T23:59:30+07:00");
    expect(await onSale("cha-muc", squid)).toBe(true);
    await setClock("2027-01-05T00:00:00+07:00");
    expect(await onSale("cha-muc", squid)).toBe(false);
    await enter("moi", "2030-01-04", "waiting");
    expect(await onSale("cha-muc", squid)).toBe(false);
    await query(backend.databaseUrl, `UPDATE seller_document SET "check" = 'accepted'`);
    expect(await onSale("cha-muc", squid)).toBe(true);
  });

  it("ends at midnight of the day that the operator announced, and what is ordered is finished", async () => {
    await setClock("2027-01-06T23:45:00+07:00");
    const desk = new OperatorDesk(backend.url, await logInOperator(backend));
    const [{ id } = { id: "" }] = await query<{ id: string }>(
      backend.databaseUrl,
      "SELECT id FROM seller WHERE handle = 'ho-cao-xanh'",
    );
    type Answered = { seller: object };
    const announce = (begins_on: string) =>
      desk.post<Answered>(`/admin/sellers/${id}/suspend`, { reason: "Khiếu nại", begins_on });
    expect((await announce("2027-01-04")).status).toBe(400);
    const warned = { status: "active", notice: { from: "2027-01-07", reason: "Khiếu nại" } };
    expect((await announce("2027-01-07")).body.seller).toMatchObject(warned);
    const back = await desk.post<Answered>(`/admin/sellers/${id}/reinstate`);
    expect(back.body.seller).toMatchObject({ status: "active", notice: null });
    expect((await announce("2027-01-07")).body.seller).toMatchObject(warned);
    const line = { product: "cha-muc", label: "Gói 500 g", quantity: 1 };
    const [order] = await placeOrders(backend.url, key, [line]);
    const token = await logInSeller(backend.url, "ho-cao-xanh");
    await setClock("2027-01-06T23:59:00+07:00");
    expect(await onSale("cha-muc", squid)).toBe(true);
    await setClock("2027-01-07T00:00:00+07:00");
    expect(await onSale("cha-muc", squid)).toBe(false);
    const shop = await call<{ seller: unknown }>(backend.url, "/open-data/sellers/ho-cao-xanh");
    expect(shop.body.seller).toMatchObject({ status: "suspended" });
    const said = await call(backend.url, "/open-data/sellers/ho-cao-xanh/reviews");
    expect(said.status).toBe(404);
    const [{ product } = { product: "" }] = await query<{ product: string }>(
      backend.databaseUrl,
      "SELECT id AS product FROM product WHERE handle = 'cha-muc'",
    );
    const listing = await desk.get<{ shelf: string }>(`/admin/products/${product}/listing`);
    expect(listing.body.shelf).toBe("seller_not_active");
    const confirm = `POST /seller/orders/${order?.id ?? ""}/confirm`;
    const { body: confirmed } = await askRoute<{ order: OrderView }>(backend.url, confirm, token);
    expect(confirmed.order.status).toBe("confirmed");
  });

  it("stays on sale while nothing is sent, which is told until midnight of the day", async () => {
    const { url, databaseUrl } = backend;
    await query(databaseUrl, "UPDATE seller SET notice_status = NULL WHERE handle = 'ho-cao-xanh'");
    const pause = { sends_from: "2027-01-11", reason: "Biển động" };
    const ask = async (method: string, body?: object) => {
      const token = await logInSeller(url, "ho-cao-xanh");
      return (await askRoute(url, `${method} /seller/sending-pause`, token, body)).status;
    };
    const set = (sends_from: string) => ask("POST", { ...pause, sends_from });
    expect([await set("2027-01-07"), await set("2027-02-07")]).toEqual([400, 400]);
    expect(await told()).toEqual([null, null, null, null]);
    expect([await set("2027-01-11"), await set("2027-01-11")]).toEqual([200, 200]);
    expect(await told()).toEqual([pause, pause, pause, "2027-01-11"]);
    const line = { product: "cha-muc", label: "Gói 500 g", quantity: 1 };
    const [order] = await placeOrders(url, key, [line]);
    expect(order?.seller.sends_from).toBe("2027-01-11");
    await setClock("2027-01-10T23:59:00+07:00");
    expect(await told()).toEqual([pause, pause, pause, "2027-01-11"]);
    await setClock("2027-01-11T00:00:00+07:00");
    expect(await told()).toEqual([null, null, null, null]);
    expect([await set("2027-01-12"), await ask("DELETE"), await ask("DELETE")]).toEqual([
      200, 200, 200,
    ]);
    expect(await told()).toEqual([null, null, null, null]);
    const acts = await query<{ action: string }>(
      databaseUrl,
      "SELECT action FROM audit_entry WHERE action LIKE 'seller.%-sending' ORDER BY sequence",
    );
    const [paused, resumed] = ["seller.pause-sending", "seller.resume-sending"];
    expect(acts.map(({ action }) => action)).toEqual([paused, paused, resumed]);
  });

  /** What is said of it on the seller's board, her own page, her product's page and in a basket. */
  async function told(): Promise<unknown[]> {
    const { url } = backend;
    type Shown = { seller: { sending_pause: unknown } };
    const token = await logInSeller(url, "ho-cao-xanh");
    const board = await askRoute<Shown>(url, "GET /seller/me", token);
    const shop = await call<Shown>(url, "/open-data/sellers/ho-cao-xanh");
    const product = await call<Shown>(url, "/open-data/products/cha-muc");
    const made = await call<{ basket: { id: string } }>(url, "/store/baskets", {
      method: "POST",
      key,
    });
    const { body } = await call<{ basket: { groups: { seller: { sends_from: unknown } }[] } }>(
      url,
      `/store/baskets/${made.body.basket.id}/lines`,
      { method: "POST", key, body: { variant_id: squid, quantity: 1 } },
    );
    return [
      ...[board, shop, product].map((answer) => answer.body.seller.sending_pause),
      body.basket.groups[0]?.seller.sends_from,
    ];
  }
});

describe("the market's jobs, run twice at every instant", () => {
  const [owner, helper] = [newPhone(), newPhone()];
  let done: JobDone[];
  let code: string;
  let buyer: string;

  beforeAll(async () => {
    const { url, databaseUrl } = backend;
    await setClock("2027-02-04T16:30:00+07:00");
    const token = await logInSeller(url, "ho-cao-xanh");
    await query(databaseUrl, "UPDATE seller_member SET phone = $1 WHERE role = 'owner'", [owner]);
    const ranked = { name: "Cán bộ xã", role: "helper", rights: ["orders"] };
    await joinSeller(backend, token, ranked, helper);
    const line = { product: "cha-muc", label: "Gói 500 g", quantity: 2 };
    const [order] = await placeOrders(url, await storefrontKey(url), [line]);
    code = order?.code ?? "";
    const [row] = await query<{ phone: string }>(
      databaseUrl,
      "SELECT phone FROM seller_order WHERE order_id = $1",
      [order?.id],
    );
    buyer = row?.phone ?? "";
    await query(
      databaseUrl,
      `INSERT INTO seller_document (id, type, number, issuer, issued_on, expires_on, "check", seller_id)
       SELECT paper.id, paper.type, paper.id, 'Sở', '2024-01-05', '2027-06-30', paper.state, seller.id
       FROM seller, (VALUES ('R-1', 'alcohol_licence', 'accepted'), ('K-1', 'registration', 'accepted'),
                            ('X-1', 'food_safety', 'waiting')) AS paper (id, type, state)
       WHERE handle = 'ho-cao-xanh'`,
    );
    done = await runJobsAt(
      backend,
      [
        // Thirty minutes of the 4th; the 5th to the 9th are Tết, the 10th makes up for its Sunday.
        ...at("deadlines", "2027-02-11T10:30:00", "2027-02-11T10:31:00", "2027-02-11T12:30:00"),
        ...at("deadlines", "2027-02-11T12:31:00", "2027-02-11T14:30:00", "2027-02-11T14:31:00"),
        ...at("papers", "2027-03-31T23:59:59", "2027-04-01T00:00:00", "2027-05-30T23:59:59"),
        ...at("papers", "2027-05-31T00:00:00", "2027-06-22T23:59:59", "2027-06-23T00:00:00"),
        ...at("papers", "2027-06-30T23:59:59", "2027-07-01T00:00:00", "2027-07-02T00:00:00"),
        ...at("identity", "2026-09-27T23:59:59", "2026-09-28T00:00:00", "2026-11-30T23:59:59"),
        ...at("identity", "2026-12-01T00:00:00", "2026-12-21T23:59:59", "2026-12-22T00:00:00"),
        ...at("identity", "2026-12-31T23:59:59", "2027-01-01T00:00:00"),
      ],
      order?.id ?? "",
    );
  }, 240_000);

  it("remind of an order across Tết, ask the helper, and cancel it", () => {
    const waits = `Chợ Làng: đơn ${code} của Hộ Cao Xanh chờ xác nhận trước 14:30 11/02. Quá giờ đơn sẽ tự hủy.`;
    const over = `Chợ Làng: đơn ${code} đã hủy vì Hộ Cao Xanh không xác nhận kịp. Bạn không phải trả gì.`;
    expect(toldBy(done, "deadlines", code)).toEqual([
      ["2027-02-11T10:31", owner, waits],
      ["2027-02-11T12:31", helper, waits],
      ["2027-02-11T14:31", buyer, over],
    ]);
    const held = done.filter(({ job }) => job === "deadlines").map((one) => one.held);
    expect(held).toEqual([2, 2, 2, 2, 2, 0]);
  });

  it("warn of a paper 90, 30 and 7 days before, and when it is over; of none that was not accepted", () => {
    const name = "Chợ Làng: Hộ Cao Xanh, Giấy phép rượu số R-1";
    const closed = "Hàng cần giấy này ngừng bán đến khi có giấy mới được chấp nhận.";
    expect(toldBy(done, "papers", "R-1")).toEqual([
      ["2027-04-01T00:00", owner, `${name} hết hạn trong 90 ngày nữa.`],
      ["2027-05-31T00:00", owner, `${name} hết hạn trong 30 ngày nữa.`],
      ["2027-06-23T00:00", owner, `${name} hết hạn trong 7 ngày nữa.`],
      ["2027-07-01T00:00", owner, `${name} đã hết hạn. ${closed}`],
    ]);
    expect(toldBy(done, "papers", "K-1").at(-1)?.[2]).toMatch(/số K-1 đã hết hạn\.$/);
    expect(toldBy(done, "papers", "X-1")).toEqual([]);
  });

  it("warn an older account that is not linked on three days before it is stopped", () => {
    const warned = toldBy(done, "identity", "VNeID");
    expect(warned.map(([instant]) => instant)).toEqual([
      "2026-09-28T00:00",
      "2026-12-01T00:00",
      "2026-12-22T00:00",
    ]);
    const text = /^Chợ Làng: HTX Hà Tu, gian hàng phải .* trước ngày 1\/1\/2027;/;
    for (const [, to, said] of warned) {
      expect([to, said]).toEqual([owner, expect.stringMatching(text)]);
    }
  });
});
