import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { Conversation } from "../../src/order-messages/message-view";
import type { OrderView } from "../../src/order-view/order-view";
import type { ScopedUnread } from "../../src/seller-scope/list-scoped-unread";
import { Complainer } from "../support/complainer";
import { query } from "../support/database";
import { at, runJobsAt } from "../support/jobs-at";
import { call, logInSeller } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { whileRefusing } from "../support/while-refusing";

const ENV = { STOREFRONT_URL: "http://localhost:8000" };

type Answer = Conversation & MarketErrorBody;

let backend: RunningBackend;
let desk: Complainer;
let caoXanh: string;
let wishes = 0;

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: ENV });
  desk = await Complainer.at(backend);
  caoXanh = await logInSeller(backend.url, "ho-cao-xanh");
  await query(
    backend.databaseUrl,
    `UPDATE seller_member SET phone = '+84912000111'
     WHERE seller_id = (SELECT id FROM seller WHERE handle = 'htx-ha-tu') AND role = 'owner'`,
  );
});

afterAll(async () => {
  await backend?.stop();
});

const wish = (text: string) => {
  wishes += 1;
  return { request_id: `tin-nhan-${wishes}`, text };
};

/** What the buyer of an order sends, or asks for without a body. */
function asBuyer<Body = Answer>(
  { code, buyer }: OrderView,
  body?: object,
  { then = "", phone = buyer.phone } = {},
) {
  return call<Body>(backend.url, `/store/orders/${code}/messages${then}`, {
    key: desk.key,
    headers: { "x-order-phone": phone },
    ...(body && { method: "POST", body }),
  });
}

const asSeller = ({ id }: OrderView, body?: object, token = desk.haTu) =>
  desk.ask<Answer>(`${body ? "POST" : "GET"} /seller/orders/${id}/messages`, body, token);

const unreadOfBuyer = async (order: OrderView): Promise<number> =>
  (await asBuyer<{ unread: number }>(order, undefined, { then: "/unread" })).body.unread;

async function unreadOfSeller(order: OrderView, token = desk.haTu): Promise<number> {
  const { body } = await desk.ask<{ unread: ScopedUnread[] }>(
    "GET /seller/messages",
    undefined,
    token,
  );
  return body.unread.find(({ order_id }) => order_id === order.id)?.count ?? 0;
}

/** Has everything that was written about an order be written so many minutes earlier. */
async function age({ id }: OrderView, minutes: number): Promise<void> {
  await query(
    backend.databaseUrl,
    `ALTER TABLE order_message DISABLE TRIGGER order_message_is_append_only;
     UPDATE order_message SET said_at = said_at - ${minutes} * interval '1 minute' WHERE order_id = '${id}';
     ALTER TABLE order_message ENABLE TRIGGER order_message_is_append_only;`,
  );
}

const told = ({ buyer, code }: OrderView) =>
  query<{ text: string }>(
    backend.databaseUrl,
    `SELECT data->>'text' AS text FROM notification
     WHERE "to" = $1 AND template = 'order-message' AND data->>'text' LIKE '%' || $2 || '%'`,
    [buyer.phone, code],
  );

const toldToSeller = ({ code }: OrderView) =>
  query<{ text: string }>(
    backend.databaseUrl,
    `SELECT DISTINCT data->>'key' AS key, data->>'text' AS text FROM notification
     WHERE template = 'order-message' AND data->>'text' LIKE '%người mua nhắn bạn về đơn ' || $1 || '%'`,
    [code],
  );

describe("messages about an order", () => {
  it("are written and read by its buyer and its seller's people, and by nobody else", async () => {
    const order = await desk.placed();
    expect((await asBuyer(order)).body).toEqual({
      messages: [],
      earlier: null,
      until: null,
      may_write: true,
    });
    expect((await asBuyer(order, wish("x"), { phone: "+84912345678" })).status).toBe(404);
    expect((await asBuyer(order, undefined, { phone: "+84912345678" })).status).toBe(404);
    expect((await asSeller(order, wish("x"), caoXanh)).status).toBe(404);
    expect((await asSeller(order, undefined, caoXanh)).status).toBe(404);
    const asked = await asBuyer(order, wish("  Giao chiều được không?\r\nGọi trước nhé. "));
    expect(asked.body.messages).toMatchObject([
      { side: "buyer", text: "Giao chiều được không?\nGọi trước nhé.", holds_number: false },
    ]);
    expect((await asSeller(order, wish("Được. STK 1903 4567 8900 11"))).status).toBe(200);
    expect(
      (await asBuyer(order)).body.messages.map(({ side, holds_number }) => [side, holds_number]),
    ).toEqual([
      ["buyer", false],
      ["seller", true],
    ]);
    for (const wrong of [" ", "a".repeat(1_001)]) {
      expect((await asBuyer(order, wish(wrong))).body.code).toBe("invalid_input");
    }
  });

  it("are written once, however often they are sent", async () => {
    const order = await desk.placed();
    const one = wish("Hai hộp một thùng.");
    const taps = await Promise.all([asBuyer(order, one), asBuyer(order, one), asBuyer(order, one)]);
    expect(taps.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await asBuyer(order)).body.messages).toHaveLength(1);
    // The other side may have chosen the same name for its own.
    await asSeller(order, { ...one, text: "Vâng." });
    expect((await asBuyer(order)).body.messages).toHaveLength(2);
  });

  it("are counted until they are read, by either side for itself", async () => {
    const order = await desk.placed();
    await asBuyer(order, wish("Một."));
    await asBuyer(order, wish("Hai."));
    expect([await unreadOfSeller(order), await unreadOfBuyer(order)]).toEqual([2, 0]);
    expect(await unreadOfSeller(order, caoXanh)).toBe(0);
    await asSeller(order);
    await asSeller(order, wish("Ba."));
    expect([await unreadOfSeller(order), await unreadOfBuyer(order)]).toEqual([0, 1]);
    await asBuyer(order);
    expect(await unreadOfBuyer(order)).toBe(0);
  });

  it("are told to the other side by one text message after a silence, without a word of them", async () => {
    const order = await desk.placed();
    const first = wish("Bí mật một.");
    const death = { table: "notification", condition: "NEW.template = 'order-message'" };
    await whileRefusing(backend.databaseUrl, death, async () => {
      expect((await asSeller(order, first)).status).toBe(500);
    });
    expect(await told(order)).toEqual([]);
    for (const one of [first, first, wish("Bí mật hai.")]) {
      expect((await asSeller(order, one)).status).toBe(200);
    }
    expect(await told(order)).toEqual([
      {
        text: expect.stringMatching(
          `^Chợ Làng: HTX Hà Tu nhắn bạn về đơn ${order.code}\\. Đọc và trả lời tại http://localhost:8000/d/${order.code}/[\\w-]{16}$`,
        ) as string,
      },
    ]);
    await asBuyer(order, wish("Bí mật ba."));
    await asBuyer(order, wish("Bí mật bốn."));
    expect(await toldToSeller(order)).toHaveLength(1);
    await age(order, 61);
    await asSeller(order, wish("Bí mật năm."));
    expect(await told(order)).toHaveLength(2);
  });

  it("are at most twenty an hour from one side", async () => {
    const order = await desk.placed();
    const statuses: number[] = [];
    for (let n = 0; n < 21; n += 1) statuses.push((await asBuyer(order, wish(`Tin ${n}`))).status);
    expect(statuses).toEqual([...Array<number>(20).fill(200), 429]);
    expect((await asSeller(order, wish("Từ từ."))).status).toBe(200);
    await age(order, 61);
    expect((await asBuyer(order, wish("Vâng."))).status).toBe(200);
  });

  it("are at most sixty a day from one side, and it is told when it goes on", async () => {
    const order = await desk.placed();
    for (const hour of [0, 1, 2]) {
      if (hour > 0) await age(order, 61);
      for (let n = 0; n < 20; n += 1) {
        expect((await asBuyer(order, wish(`Tin ${hour}.${n}`))).status).toBe(200);
      }
    }
    await age(order, 61);
    const refused = await asBuyer(order, wish("Quá nhiều."));
    expect([refused.status, refused.body.code]).toEqual([429, "too_many_requests"]);
    const { retry_after_seconds } = refused.body.details as { retry_after_seconds: number };
    // The first ones are three hours old.
    expect(retry_after_seconds).toBeGreaterThan(20 * 3_600);
    expect(retry_after_seconds).toBeLessThanOrEqual(21 * 3_600);
    expect((await asSeller(order, wish("Từ từ."))).status).toBe(200);
    await age(order, 21 * 60);
    expect((await asBuyer(order, wish("Vâng."))).status).toBe(200);
  });

  it("are read by pages, the last ones first, each of them once and by nobody else", async () => {
    const order = await desk.placed();
    const { seller_id } = (
      await query<{ seller_id: string }>(
        backend.databaseUrl,
        "SELECT seller_id FROM seller_order WHERE order_id = $1",
        [order.id],
      )
    )[0] ?? { seller_id: "" };
    // Three at each instant, which has milliseconds, as the market writes it: their order holds from page to page.
    await query(
      backend.databaseUrl,
      `INSERT INTO order_message (id, order_id, seller_id, side, author, text, request_id, said_at)
       SELECT 'omsg_trang_' || lpad(n::text, 4, '0'), $1, $2, 'buyer', 'Hà', 'Tin ' || n, 'trang-' || n,
         date_trunc('milliseconds', now()) - interval '2 days' + (n / 3) * interval '1 second' FROM generate_series(1, 120) n`,
      [order.id, seller_id],
    );
    const texts: string[] = [];
    let then = "";
    const sizes: number[] = [];
    for (;;) {
      const { body } = await asBuyer(order, undefined, { then });
      texts.unshift(...body.messages.map(({ text }) => text));
      sizes.push(body.messages.length);
      if (body.earlier === null) break;
      then = `?before=${body.earlier}`;
    }
    expect(sizes).toEqual([30, 30, 30, 30]);
    expect(texts).toEqual(Array.from({ length: 120 }, (_, n) => `Tin ${n + 1}`));
    expect(await unreadOfSeller(order)).toBe(120);
    await desk.ask(`GET /seller/orders/${order.id}/messages${then}`);
    expect(await unreadOfSeller(order)).toBe(120);
    await asSeller(order);
    expect(await unreadOfSeller(order)).toBe(0);
    const other = await desk.placed();
    expect((await asBuyer(other, undefined, { then })).status).toBe(404);
    const long = await asBuyer(order, undefined, { then: `?before=${"x".repeat(101)}` });
    expect([long.status, long.body.code]).toEqual([400, "invalid_input"]);
  });

  it("end thirty days after the order, and are read after that", async () => {
    const order = await desk.delivered();
    await asBuyer(order, wish("Ngon lắm."));
    await desk.age(order, 24 * 30 + 1);
    expect((await asBuyer(order, wish("Còn không?"))).body.code).toBe("wrong_status");
    expect((await asSeller(order, wish("Còn."))).body.code).toBe("wrong_status");
    const { body } = await asBuyer(order);
    expect(body).toMatchObject({ may_write: false, messages: [{ text: "Ngon lắm." }] });
  });

  it("are never changed nor taken away, whoever asks the database", async () => {
    const order = await desk.placed();
    await asBuyer(order, wish("Giữ nguyên."));
    for (const change of ["UPDATE order_message SET text = 'khác'", "DELETE FROM order_message"]) {
      await expect(query(backend.databaseUrl, change)).rejects.toThrow("never changed");
    }
  });

  it("are deleted twelve months after the order's end by the one job, unless a complaint is open", async () => {
    const [ended, argued, going] = [
      await desk.delivered(),
      await desk.delivered(),
      await desk.placed(),
    ];
    for (const order of [ended, argued, going]) await asBuyer(order, wish("Để lâu."));
    await asSeller(ended);
    const complaint = await desk.opened(argued);
    const inDays = (days: number) =>
      at("messages", new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19));
    const kept = async (...orders: OrderView[]) =>
      Promise.all(orders.map(async (order) => (await asBuyer(order)).body.messages.length));
    await runJobsAt(backend, inDays(360), ended.id);
    expect(await kept(ended, argued, going)).toEqual([1, 1, 1]);
    await runJobsAt(backend, inDays(370), ended.id);
    expect(await kept(ended, argued, going)).toEqual([0, 1, 1]);
    const readings = await query(
      backend.databaseUrl,
      "SELECT id FROM order_message_reading WHERE order_id = $1 AND side = 'seller'",
      [ended.id],
    );
    expect(readings).toEqual([]);
    expect((await desk.refuse(complaint)).status).toBe(200);
    await runJobsAt(backend, inDays(370), argued.id);
    expect(await kept(argued)).toEqual([0]);
    await expect(query(backend.databaseUrl, "DELETE FROM order_message")).rejects.toThrow(
      "never changed",
    );
  });

  it("of a seller who is suspended go on as long as she has orders to end", async () => {
    const order = await desk.placed();
    const suspend = (status: string) =>
      query(
        backend.databaseUrl,
        `UPDATE seller SET status = '${status}' WHERE handle = 'htx-ha-tu'`,
      );
    await suspend("suspended");
    const answer = await asSeller(order, wish("Đơn vẫn đi chiều nay."));
    await suspend("active");
    expect(answer.status).toBe(200);
  });
});

describe("the operator", () => {
  const read = (id: string) =>
    desk.ask<Answer>(`GET /admin/complaints/${id}/messages`, undefined, desk.operator);

  it("reads them where there is a complaint alone, is in the log with it, and leaves them unread", async () => {
    const order = await desk.delivered();
    await asBuyer(order, wish("Trứng có mùi."));
    expect((await read(order.id)).status).toBe(404);
    const id = await desk.opened(order);
    const { status, body } = await read(id);
    expect([status, body.messages.map(({ text }) => text)]).toEqual([200, ["Trứng có mùi."]]);
    expect(await unreadOfSeller(order)).toBe(1);
    const acts = await query<{ kind: string; text: string }>(
      backend.databaseUrl,
      `SELECT actor->>'kind' AS kind, concat(before::text, after::text) AS text FROM audit_entry
       WHERE subject = $1 AND action LIKE 'order-message.%' ORDER BY action`,
      [order.id],
    );
    expect(acts.map(({ kind }) => kind)).toEqual(["operator", "buyer"]);
    expect(acts.some(({ text }) => text.includes("mùi"))).toBe(false);
    expect((await desk.ask(`GET /admin/complaints/${id}/messages`)).status).toBe(401);
  });
});
