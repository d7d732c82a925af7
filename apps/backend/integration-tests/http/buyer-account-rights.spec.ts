import type { AccountData } from "../../src/buyer-accounts/gather-data";
import type { AccountOrders } from "../../src/buyer-accounts/list-account-orders";
import { AccountHolder } from "../support/account-holder";
import { Complainer, SPOILED } from "../support/complainer";
import { query } from "../support/database";
import { Guests } from "../support/guest-order";
import { call } from "../support/market-client";
import { newPhone } from "../support/new-phone";
import { DESTINATION } from "../support/place-orders";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { whileRefusing } from "../support/while-refusing";

const HOME = {
  name: "Trần Thị Hạnh",
  street: "Thôn 4",
  commune_code: DESTINATION.commune_code,
};

let backend: RunningBackend;
let desk: Complainer;
let guests: Guests;

beforeAll(async () => {
  backend = await startBackend({
    data: "market",
    env: { CASH_CODES: "on", STOREFRONT_URL: "http://localhost:8000" },
  });
  desk = await Complainer.at(backend);
  guests = new Guests(backend, desk.key);
});

afterAll(async () => {
  await backend?.stop();
});

const loggedIn = (phone?: string) => AccountHolder.loggedIn(backend, desk.key, phone);
const sql = <Row>(text: string, ...values: unknown[]) =>
  query<Row>(backend.databaseUrl, text, values);

describe("her data", () => {
  it("are all in one file, and nobody else's", async () => {
    const phone = newPhone();
    const order = await desk.deliver(await guests.order(phone));
    const headers = { "x-order-phone": order.buyer.phone };
    const say = (path: string, body: object) =>
      call(backend.url, `/store/orders/${order.code}${path}`, {
        method: "POST",
        key: desk.key,
        headers,
        body,
      });
    await say("/reviews/trung-vit-bien", { score: 2, text: "Vỡ hai quả." });
    await say("/messages", { request_id: "tin-nhan-1", text: "Trứng bị vỡ." });
    await desk.say(order, SPOILED);
    const holder = await loggedIn(phone);
    await holder.say("addresses", true);
    await holder.save(HOME);
    await holder.ask("POST", "/producers/htx-ha-tu");
    const { body } = await holder.ask<AccountData>("GET", "/data");
    expect(body).toMatchObject({
      phone: holder.e164,
      addresses: [HOME],
      consents: [{ purpose: "addresses", given: true, channel: "account_page" }],
      followed_producers: [{ handle: "htx-ha-tu" }],
      devices: [{ current: true }],
      orders: [{ code: order.code, lines: [{ product_handle: "trung-vit-bien" }] }],
      reviews: [{ order: order.code, score: 2, text: "Vỡ hai quả.", wordings: [{ score: 2 }] }],
      complaints: [{ order: order.code, text: SPOILED.text, kind: "spoiled" }],
      messages: [{ order: order.code, text: "Trứng bị vỡ." }],
      cash_refusals: [],
    });
    const codes = body.text_messages.filter(({ template }) => template.includes("account"));
    expect(codes.map(({ text }) => text)).toEqual([null]);
    const text = JSON.stringify(body);
    expect(text).not.toContain(holder.token);
    expect(text).not.toMatch(/token|hash/);

    const empty = (await (await loggedIn()).ask<AccountData>("GET", "/data")).body;
    expect([empty.orders, empty.reviews, empty.complaints, empty.messages]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it("hold no code, whatever it opens", async () => {
    const holder = await loggedIn();
    await sql(
      `INSERT INTO notification (id, "to", channel, template, data, status)
       VALUES ('noti_bank', $1, 'sms', 'bank-code', '{"text": "Chợ Làng: mã là 135790"}', 'success')`,
      holder.phone,
    );
    const { body } = await holder.ask<AccountData>("GET", "/data");
    const told = new Map(body.text_messages.map(({ template, text }) => [template, text]));
    expect([told.get("bank-code"), told.get("account-code")]).toEqual([null, null]);
    expect(JSON.stringify(body)).not.toContain("135790");
  });

  it("are handed out so many times a day", async () => {
    const holder = await loggedIn();
    for (let time = 0; time < 20; time += 1) {
      expect((await holder.ask("GET", "/data")).status).toBe(200);
    }
    const { status, body, headers } = await holder.ask("GET", "/data");
    expect([status, body.code]).toEqual([429, "too_many_requests"]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await (await loggedIn()).ask("GET", "/data")).status).toBe(200);
  });

  it("are not written anew beside their deletion", async () => {
    for (let time = 0; time < 5; time += 1) {
      const holder = await loggedIn();
      await holder.say("addresses", true);
      const version = await holder.versionOf("producer_news");
      const [row] = await sql<{ id: string }>(
        "SELECT id FROM buyer_account WHERE phone = $1",
        holder.e164,
      );
      const id = row?.id ?? "";
      const writes = () => [
        holder.save({ ...HOME, street: newPhone() }),
        holder.ask("POST", "/producers/htx-ha-tu"),
        holder.ask("POST", "/consents", { purpose: "producer_news", given: true, version }),
      ];
      const answers = await Promise.all([
        ...writes(),
        holder.ask("DELETE", ""),
        ...writes(),
        ...writes(),
      ]);
      expect(answers.filter(({ status }) => status !== 200 && status !== 401)).toEqual([]);
      for (const table of ["buyer_address", "buyer_session", "buyer_follow"]) {
        expect(await sql(`SELECT id FROM ${table} WHERE account_id = $1`, id)).toEqual([]);
      }
      const last = await sql<{ given: boolean }>(
        `SELECT DISTINCT ON (purpose) given FROM buyer_consent WHERE account_id = $1
         ORDER BY purpose, said_at DESC, id DESC`,
        id,
      );
      expect(last.some(({ given }) => given)).toBe(false);
    }
  });

  it("are deleted at once but for orders and the ledger, which holds no number", async () => {
    const phone = newPhone();
    const order = await guests.order(phone);
    const holder = await loggedIn(phone);
    const other = await loggedIn(phone);
    await holder.say("addresses", true);
    await holder.save(HOME);
    await holder.ask("POST", "/producers/htx-ha-tu");
    const [row] = await sql<{ id: string }>(
      "SELECT id FROM buyer_account WHERE phone = $1",
      holder.e164,
    );
    const id = row?.id ?? "";
    const answers = await Promise.all([holder.ask("DELETE", ""), other.ask("DELETE", "")]);
    expect(answers.filter(({ status }) => status !== 200 && status !== 401)).toEqual([]);
    expect((await holder.ask("DELETE", "")).status).toBe(401);
    for (const table of ["buyer_address", "buyer_session", "buyer_follow"]) {
      expect(await sql(`SELECT id FROM ${table} WHERE account_id = $1`, id)).toEqual([]);
    }
    expect(await sql("SELECT id FROM buyer_account WHERE id = $1", id)).toEqual([]);
    const ledger = await sql<{ given: boolean; channel: string; text: string }>(
      `SELECT given, channel, row_to_json(line)::text AS text FROM buyer_consent line
       WHERE account_id = $1 ORDER BY said_at`,
      id,
    );
    expect(ledger.map(({ given, channel }) => [given, channel])).toEqual([
      [true, "account_page"],
      [false, "deletion"],
    ]);
    expect(ledger.some(({ text }) => text.includes(phone.slice(1)))).toBe(false);
    expect(await sql("SELECT id FROM seller_order WHERE order_id = $1", order.id)).toHaveLength(1);
    const acts = await sql<{ action: string; text: string }>(
      "SELECT action, row_to_json(line)::text AS text FROM audit_entry line WHERE subject = $1 ORDER BY sequence",
      id,
    );
    expect(acts.map(({ action }) => action)).toEqual(["buyer-account.open", "buyer-account.erase"]);
    expect(acts.some(({ text }) => text.includes(phone.slice(1)))).toBe(false);

    const anew = await loggedIn(phone);
    expect((await anew.account()).consents.every(({ given }) => !given)).toBe(true);
    const { body } = await anew.ask<AccountOrders>("GET", "/orders");
    expect(body.orders.map(({ code }) => code)).toEqual([order.code]);
  });

  it("of an account that nobody logged in to for a year are deleted, by the job and by the next log-in", async () => {
    const [idle, back, kept] = [await loggedIn(), await loggedIn(), await loggedIn()];
    for (const holder of [idle, back, kept]) {
      await holder.say("addresses", true);
      await holder.save(HOME);
    }
    const aged = (holder: AccountHolder, days: number) =>
      sql(
        `UPDATE buyer_account SET logged_in_at = now() - $2::int * interval '1 day' WHERE phone = $1`,
        holder.e164,
        days,
      );
    await aged(idle, 370);
    await aged(back, 370);
    await aged(kept, 360);
    await back.logIn();
    expect((await back.account()).addresses).toEqual([]);
    await backend.run("forget-idle-accounts.ts");
    const left = await sql<{ phone: string }>("SELECT phone FROM buyer_account");
    const phones = left.map(({ phone }) => phone);
    expect([idle, back, kept].map(({ e164 }) => phones.includes(e164))).toEqual([
      false,
      true,
      true,
    ]);
    const [line] = await sql<{ channel: string }>(
      "SELECT channel FROM buyer_consent WHERE channel = 'idle' LIMIT 1",
    );
    expect(line?.channel).toBe("idle");
  });

  it("are deleted though another account's can't be", async () => {
    const [stuck, gone] = [await loggedIn(), await loggedIn()];
    await stuck.say("addresses", true);
    const [row] = await sql<{ id: string }>(
      "SELECT id FROM buyer_account WHERE phone = $1",
      stuck.e164,
    );
    await sql("UPDATE buyer_account SET logged_in_at = '2024-01-01' WHERE phone = $1", stuck.e164);
    await sql("UPDATE buyer_account SET logged_in_at = '2024-02-01' WHERE phone = $1", gone.e164);
    const refused = { table: "buyer_consent", condition: `NEW.account_id = '${row?.id ?? ""}'` };
    const forget = () => backend.run("forget-idle-accounts.ts");
    const left = () =>
      sql("SELECT id FROM buyer_account WHERE phone IN ($1, $2)", stuck.e164, gone.e164);
    await whileRefusing(backend.databaseUrl, refused, forget);
    expect(await left()).toEqual([row]);
    await forget();
    expect(await left()).toEqual([]);
  });
});
