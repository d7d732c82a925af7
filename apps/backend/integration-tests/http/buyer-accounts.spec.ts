import type { SessionView } from "../../src/buyer-accounts/list-sessions";
import { AccountHolder } from "../support/account-holder";
import { query } from "../support/database";
import { Guests } from "../support/guest-order";
import { storefrontKey } from "../support/market-client";
import { newPhone } from "../support/new-phone";
import { routesUnder } from "../support/routes-under";
import { startBackend, type RunningBackend } from "../support/start-backend";

const UNAUTHORIZED = [401, "unauthorized"];
const WRONG = [401, "wrong_code"];
const ANYTHING = { name: "Trần Thị Hạnh", street: "Thôn 4", commune_code: "06673" };

let backend: RunningBackend;
let key: string;
let guests: Guests;

beforeAll(async () => {
  backend = await startBackend({
    data: "market",
    env: { CASH_CODES: "on", STOREFRONT_URL: "http://localhost:8000" },
  });
  key = await storefrontKey(backend.url);
  guests = new Guests(backend, key);
});

afterAll(async () => {
  await backend?.stop();
});

const newcomer = (phone?: string) => new AccountHolder(backend, key, phone);
const loggedIn = (phone?: string) => AccountHolder.loggedIn(backend, key, phone);
const sql = <Row>(text: string, ...values: unknown[]) =>
  query<Row>(backend.databaseUrl, text, values);

describe("logging in", () => {
  it("answers alike for a number with orders, one with an account and one with neither", async () => {
    const buyer = newcomer();
    await guests.order(buyer.phone);
    const known = await loggedIn();
    const answers = await Promise.all(
      [buyer, newcomer(known.phone), newcomer()].map(async (one) => {
        const { status, body } = await one.askForCode();
        return [status, Object.keys(body), body.request.length];
      }),
    );
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    const wrong = await Promise.all(
      [buyer, newcomer(known.phone), newcomer()].map(async (one) => {
        const { status, body } = await one.typeCode({ request: "x", code: "000000" });
        return [status, body.code];
      }),
    );
    expect(wrong).toEqual([WRONG, WRONG, WRONG]);
  });

  it("takes a code once, from who asked for it, at the door it was sent for", async () => {
    const holder = newcomer();
    const sent = await holder.receiveCode();
    const others = await newcomer(holder.phone).receiveCode();
    const tries = [
      { ...sent, request: others.request },
      { request: sent.request, code: sent.code === "000000" ? "111111" : "000000" },
    ];
    for (const tried of tries) {
      expect((await holder.typeCode(tried)).body.code).toBe("wrong_code");
    }
    expect((await holder.typeCode(sent)).status).toBe(200);
    expect((await holder.typeCode(sent)).body.code).toBe("wrong_code");

    const forCash = newcomer();
    const cash = await guests.cashCode(forCash.phone);
    expect((await forCash.typeCode(cash)).body.code).toBe("wrong_code");
    const account = await newcomer(forCash.phone).receiveCode();
    const proof = await guests.proveForCash(forCash.phone, account);
    expect([proof.status, proof.body.code]).toEqual(WRONG);
    expect((await forCash.typeCode(account)).status).toBe(200);
  });

  it("spends a code after five wrong ones, and sends so many to one number", async () => {
    const holder = newcomer();
    const sent = await holder.receiveCode();
    const wrong = { ...sent, code: sent.code === "000000" ? "111111" : "000000" };
    for (let guess = 0; guess < 5; guess += 1) {
      expect((await holder.typeCode(wrong)).status).toBe(401);
    }
    expect((await holder.typeCode(sent)).status).toBe(401);
    for (let more = 0; more < 4; more += 1) await holder.receiveCode();
    const refused = await holder.askForCode();
    expect([refused.status, refused.body.code]).toEqual([429, "too_many_requests"]);
    const landline = await newcomer("02033825999").askForCode();
    expect([landline.status, landline.body.code]).toEqual([400, "invalid_input"]);
  });

  it("makes one account of a number, however many devices log in at once", async () => {
    const phone = newPhone();
    const codes = [];
    for (let device = 0; device < 3; device += 1) codes.push(await newcomer(phone).receiveCode());
    const answers = await Promise.all(codes.map((sent) => newcomer(phone).typeCode(sent)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const rows = await sql("SELECT id FROM buyer_account WHERE phone = $1", newcomer(phone).e164);
    expect(rows).toHaveLength(1);
  });

  it("tells the phone of each device, with nothing to tap and in no words of the device", async () => {
    const holder = newcomer();
    const told = async (times: number): Promise<string[]> => {
      for (;;) {
        const rows = await sql<{ text: string }>(
          `SELECT data->>'text' AS text FROM notification WHERE "to" = $1 AND template = 'new-device'`,
          holder.e164,
        );
        if (rows.length >= times) return rows.map(({ text }) => text);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await holder.logIn("Chrome, Android");
    const [text] = await told(1);
    expect(text).toMatch(/một máy vừa vào tài khoản.* A device has just logged in/);
    expect(text).not.toMatch(/https?:|www|\.vn|Chrome/);
    await holder.logIn("xem ngay http://lua.example");
    expect(await told(2)).toEqual([text, text]);
  });

  it("keeps of what a device holds only a hash, and logs nothing of it", async () => {
    const holder = await loggedIn();
    const tables = await sql<{ text: string }>(
      `SELECT row_to_json(buyer_session)::text AS text FROM buyer_session`,
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.some(({ text }) => text.includes(holder.token))).toBe(false);
    expect(backend.logged()).not.toContain(holder.token);
  });
});

describe("every route of the account", () => {
  it("refuses strangers, ended sessions and what is no token alike", async () => {
    const holder = await loggedIn();
    const ended = await loggedIn(holder.phone);
    await sql(
      "UPDATE buyer_session SET ends_at = now() WHERE account_id = (SELECT id FROM buyer_account WHERE phone = $1) AND opened_at = (SELECT max(opened_at) FROM buyer_session)",
      holder.e164,
    );
    expect((await holder.ask("GET", "")).status).toBe(200);
    const routes = routesUnder("store").filter((route) => route.includes("/account"));
    const before = ["POST /store/account/codes", "POST /store/account/sessions"];
    expect(routes.filter((route) => before.includes(route))).toHaveLength(2);
    expect(routes.length).toBeGreaterThan(12);
    for (const route of routes.filter((one) => !before.includes(one))) {
      const [method = "", path = ""] = route.split(" ");
      const address = path.replace("/store/account", "").replace(/:\w+/g, "x");
      for (const token of ["", "x", "A".repeat(43), ended.token, `${holder.token}A`]) {
        const { status, body } = await holder.ask(
          method as "GET",
          address,
          method === "POST" ? ANYTHING : undefined,
          token,
        );
        expect([route, status, body.code]).toEqual([route, ...UNAUTHORIZED]);
      }
    }
    expect((await holder.ask("GET", "")).headers.get("cache-control")).toBe("private, no-store");
  });
});

describe("devices", () => {
  it("are listed, logged out one by one or all, and never by somebody else", async () => {
    const holder = await loggedIn();
    const first = holder.token;
    await holder.logIn("Chrome, Android");
    const { body } = await holder.ask<{ sessions: SessionView[] }>("GET", "/sessions");
    expect(body.sessions.map(({ device, current }) => [device, current])).toEqual([
      ["Chrome, Android", true],
      ["", false],
    ]);
    const stranger = await loggedIn();
    const other = body.sessions[1]?.id ?? "";
    await stranger.ask("DELETE", `/sessions/${other}`);
    expect((await holder.ask("GET", "", undefined, first)).status).toBe(200);
    await holder.ask("DELETE", `/sessions/${other}`);
    expect((await holder.ask("GET", "", undefined, first)).status).toBe(401);
    await holder.ask("DELETE", "/sessions/current");
    expect((await holder.ask("GET", "")).status).toBe(401);

    const [one, two] = [await holder.logIn(), await holder.logIn()];
    await holder.ask("DELETE", "/sessions");
    for (const token of [one, two]) {
      expect((await holder.ask("GET", "", undefined, token)).status).toBe(401);
    }
    expect((await stranger.ask("GET", "")).status).toBe(200);
  });
});

describe("consents", () => {
  it("are never there by themselves, count in today's words alone, and can be taken back", async () => {
    const holder = await loggedIn();
    const { consents } = await holder.account();
    expect(consents.map(({ given, said_at }) => [given, said_at])).toEqual(
      consents.map(() => [false, null]),
    );
    const old = await holder.ask("POST", "/consents", {
      purpose: "addresses",
      given: true,
      version: "2020-01-01",
    });
    expect([old.status, old.body.code]).toEqual([409, "wrong_status"]);
    const given = await holder.say("addresses", true);
    await holder.say("addresses", true);
    expect(given.body.consents.find(({ purpose }) => purpose === "addresses")?.given).toBe(true);
    await holder.say("addresses", false);
    const lines = await sql<{ given: boolean; channel: string }>(
      `SELECT given, channel FROM buyer_consent WHERE account_id =
         (SELECT id FROM buyer_account WHERE phone = $1) ORDER BY said_at`,
      holder.e164,
    );
    expect(lines).toEqual([
      { given: true, channel: "account_page" },
      { given: false, channel: "account_page" },
    ]);
  });

  it("change so many times a day, and are taken back at any time", async () => {
    const holder = await loggedIn();
    const purposes = ["addresses", "producer_news"] as const;
    const [first, second] = await Promise.all(purposes.map((one) => holder.versionOf(one)));
    const say = async (purpose: (typeof purposes)[number], given: boolean) => {
      const version = purpose === "addresses" ? first : second;
      const { status, body } = await holder.ask("POST", "/consents", { purpose, given, version });
      return [status, body.code];
    };
    expect(await say("addresses", true)).toEqual([200, undefined]);
    for (let change = 1; change < 40; change += 1) {
      expect(await say("producer_news", change % 2 > 0)).toEqual([200, undefined]);
    }
    expect(await say("producer_news", true)).toEqual([200, undefined]);
    expect(await say("addresses", false)).toEqual([200, undefined]);
    expect(await say("producer_news", false)).toEqual([200, undefined]);
    expect(await say("producer_news", true)).toEqual([429, "too_many_requests"]);
    expect(await say("addresses", true)).toEqual([429, "too_many_requests"]);
  });

  it("stay as they were said: the database refuses to change or delete a line", async () => {
    await (await loggedIn()).say("addresses", true);
    for (const change of [
      "UPDATE buyer_consent SET given = false",
      "DELETE FROM buyer_consent",
      "TRUNCATE buyer_consent",
    ]) {
      await expect(sql(change)).rejects.toThrow(/never changed/);
    }
  });
});
