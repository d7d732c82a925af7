import type { AccountData } from "../../src/buyer-accounts/gather-data";
import type { AccountOrders } from "../../src/buyer-accounts/list-account-orders";
import type { AccountReviews } from "../../src/buyer-accounts/list-account-reviews";
import type { FollowedView } from "../../src/buyer-accounts/list-followed";
import { AccountHolder } from "../support/account-holder";
import { Complainer } from "../support/complainer";
import { query } from "../support/database";
import { Guests } from "../support/guest-order";
import { call } from "../support/market-client";
import { newPhone } from "../support/new-phone";
import { DESTINATION } from "../support/place-orders";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";

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

describe("addresses", () => {
  it("are kept only with consent, once each, one of them first, and end with it", async () => {
    const holder = await loggedIn();
    const refused = await holder.save(HOME);
    expect([refused.status, refused.body.code]).toEqual([409, "consent_needed"]);
    await holder.say("addresses", true);
    const kept = await holder.save(HOME);
    expect(kept.body.addresses).toMatchObject([{ ...HOME, first: true }]);
    await Promise.all([1, 2, 3].map(() => holder.save({ ...HOME, street: " thôn 4" })));
    expect((await holder.account()).addresses).toHaveLength(1);

    const shop = { ...HOME, street: "Quầy 12, chợ Hạ Long", first: true };
    const { body } = await holder.save(shop);
    expect(body.addresses.map(({ street, first }) => [street, first])).toEqual([
      [shop.street, true],
      ["thôn 4", false],
    ]);
    const wrong = await holder.save({ ...HOME, commune_code: "99999" });
    expect([wrong.status, wrong.body.code]).toEqual([400, "invalid_input"]);

    const stranger = await loggedIn();
    await stranger.say("addresses", true);
    const id = body.addresses[0]?.id ?? "";
    expect((await stranger.save(HOME, id)).status).toBe(404);
    await stranger.ask("DELETE", `/addresses/${id}`);
    expect((await holder.account()).addresses).toHaveLength(2);
    await holder.ask("DELETE", `/addresses/${id}`);
    await holder.ask("DELETE", `/addresses/${id}`);
    expect((await holder.account()).addresses).toHaveLength(1);

    await holder.say("addresses", false);
    expect((await holder.account()).addresses).toEqual([]);
  });

  it("are ten at most, also when many are sent at once", async () => {
    const holder = await loggedIn();
    await holder.say("addresses", true);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => holder.save({ ...HOME, street: `Số ${at + 1}` })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(answers.find(({ status }) => status !== 200)?.body).toMatchObject({
      code: "too_many_addresses",
      details: { most: 10 },
    });
  });

  it("in a commune that is no more take no other's place, and are told in her data", async () => {
    const holder = await loggedIn();
    await holder.say("addresses", true);
    await Promise.all(
      Array.from({ length: 10 }, (_, at) => holder.save({ ...HOME, street: `Số ${at + 1}` })),
    );
    expect((await holder.save({ ...HOME, street: "Số 11" })).status).toBe(409);
    await sql(
      `UPDATE buyer_address SET commune_code = '99999' WHERE street = 'Số 3' AND account_id =
         (SELECT id FROM buyer_account WHERE phone = $1)`,
      holder.e164,
    );
    expect((await holder.account()).addresses).toHaveLength(9);
    expect((await holder.save({ ...HOME, street: "Số 11" })).body.addresses).toHaveLength(10);
    expect((await holder.save({ ...HOME, street: "Số 12" })).status).toBe(409);
    const { body } = await holder.ask<AccountData>("GET", "/data");
    expect(body.addresses).toHaveLength(11);
    expect(body.addresses.find(({ street }) => street === "Số 3")).toMatchObject({
      commune_code: "99999",
      commune: "",
    });
  });

  it("of earlier orders are suggested with consent alone, each once", async () => {
    const holder = await loggedIn();
    await guests.order(holder.phone, { street: "Số 8, ngõ 3" });
    await guests.order(holder.phone, { street: "Số 9" });
    await guests.order(holder.phone, { street: "số 8,  ngõ 3" });
    expect((await holder.account()).suggested).toEqual([]);
    await holder.say("addresses", true);
    expect((await holder.account()).suggested.map(({ street }) => street)).toEqual([
      "số 8,  ngõ 3",
      "Số 9",
    ]);
    await holder.save({ ...HOME, name: "Trần Văn Bình", street: "Số 9" });
    expect((await holder.account()).suggested.map(({ street }) => street)).toEqual([
      "số 8,  ngõ 3",
    ]);
  });
});

describe("orders", () => {
  it("of a guest are there once the phone is proven, the newest first, and nobody else's", async () => {
    const phone = newPhone();
    const first = await guests.order(phone);
    const second = await guests.order(phone);
    const holder = await loggedIn(phone);
    const { body } = await holder.ask<AccountOrders>("GET", "/orders");
    expect(body.orders.map(({ code }) => code)).toEqual([second.code, first.code]);
    expect([body.count, body.page, body.pages]).toEqual([2, 1, 1]);
    expect((await (await loggedIn()).ask<AccountOrders>("GET", "/orders")).body.orders).toEqual([]);
    const wrong = await holder.ask("GET", "/orders?page=0");
    expect([wrong.status, wrong.body.code]).toEqual([400, "invalid_input"]);
    expect((await holder.ask<AccountOrders>("GET", "/orders?page=2")).body.orders).toEqual([]);
  });

  it("open to their buyer's account, and to nobody else's", async () => {
    const order = await guests.order(newPhone());
    const holder = await loggedIn(order.buyer.phone.replace("+84", "0"));
    const seenBy = async (token: string) => {
      const headers = { "x-account-session": token };
      const path = `/store/orders/${order.code}/messages`;
      return (await call(backend.url, path, { key: desk.key, headers })).status;
    };
    expect(await seenBy(holder.token)).toBe(200);
    expect(await seenBy((await loggedIn()).token)).toBe(404);
    await holder.ask("DELETE", "/sessions");
    expect(await seenBy(holder.token)).toBe(404);
  });

  it("are shown for two years: the number may have been somebody else's before", async () => {
    const holder = await loggedIn();
    const old = await guests.order(holder.phone);
    const shown = await guests.order(holder.phone);
    await sql(
      "UPDATE seller_order SET placed_at = now() - interval '25 months' WHERE order_id = $1",
      old.id,
    );
    await sql(
      "UPDATE seller_order SET placed_at = now() - interval '23 months' WHERE order_id = $1",
      shown.id,
    );
    const { body } = await holder.ask<AccountOrders>("GET", "/orders");
    expect(body.orders.map(({ code }) => code)).toEqual([shown.code]);
    const { body: data } = await holder.ask<AccountData>("GET", "/data");
    expect(data.orders.map(({ code }) => code)).toEqual([shown.code]);
  });

  it("of the last year alone are shown after an account that ended in silence, by its number", async () => {
    const [back, forgotten, deleted] = [await loggedIn(), await loggedIn(), await loggedIn()];
    const holders = [back, forgotten, deleted];
    const shown = new Map<AccountHolder, string>();
    for (const holder of holders) {
      const old = await guests.order(holder.phone);
      shown.set(holder, (await guests.order(holder.phone)).code);
      await sql(
        "UPDATE seller_order SET placed_at = now() - interval '13 months' WHERE order_id = $1",
        old.id,
      );
    }
    const codes = async (holder: AccountHolder) =>
      (await holder.ask<AccountOrders>("GET", "/orders")).body.orders.map(({ code }) => code);
    for (const holder of holders) expect(await codes(holder)).toHaveLength(2);

    await sql(
      `UPDATE buyer_account SET logged_in_at = now() - interval '370 days' WHERE phone = ANY($1)`,
      [back.e164, forgotten.e164],
    );
    await back.logIn();
    await sql(
      `INSERT INTO buyer_idle_end (id, phone_hash, ended_at)
       VALUES ('bidl_old', 'x', now() - interval '25 months')`,
    );
    await backend.run("forget-idle-accounts.ts");
    await forgotten.logIn();
    await deleted.ask("DELETE", "");
    await deleted.logIn();
    for (const holder of [back, forgotten]) {
      expect(await codes(holder)).toEqual([shown.get(holder)]);
      const { body } = await holder.ask<AccountData>("GET", "/data");
      expect(body.orders.map(({ code }) => code)).toEqual([shown.get(holder)]);
    }
    expect(await codes(deleted)).toHaveLength(2);

    const ends = await sql<{ id: string; text: string }>(
      "SELECT id, row_to_json(line)::text AS text FROM buyer_idle_end line",
    );
    expect(ends.length).toBeGreaterThan(1);
    expect(ends.some(({ id }) => id === "bidl_old")).toBe(false);
    expect(ends.some(({ text }) => text.includes(back.phone.slice(1)))).toBe(false);

    // Whoever deletes it by herself in between is still the one who came after the silence.
    await back.ask("DELETE", "");
    await back.logIn();
    expect(await codes(back)).toEqual([shown.get(back)]);
  });

  it("in cash need no code of who is logged in with their number, and of nobody else", async () => {
    const holder = await loggedIn();
    const headers = { "x-account-session": holder.token };
    const own = new Shopper(backend.url, desk.key, headers);
    const guest = new Shopper(backend.url, desk.key);
    const place = async (by: Shopper, phone: string) => {
      const basket = await guest.fill("trung-vit-bien");
      const { status, body } = await by.place(basket.id, basket.total, { phone });
      return [status, body.code];
    };
    expect(await place(guest, holder.phone)).toEqual([409, "phone_code_needed"]);
    expect(await place(own, newPhone())).toEqual([409, "phone_code_needed"]);
    expect(await place(own, `+84 ${holder.phone.slice(1)}`)).toEqual([200, undefined]);
    await holder.ask("DELETE", "/sessions");
    expect(await place(own, holder.phone)).toEqual([409, "phone_code_needed"]);
  });
});

describe("reviews and producers", () => {
  it("tell what may be written, and what was", async () => {
    const order = await guests.order(newPhone());
    const holder = await loggedIn(order.buyer.phone.replace("+84", "0"));
    const read = async () => (await holder.ask<AccountReviews>("GET", "/reviews")).body;
    expect(await read()).toEqual({ to_write: [], written: [] });
    await desk.deliver(order);
    expect((await read()).to_write).toMatchObject([
      { order: order.code, product: { handle: "trung-vit-bien" } },
    ]);
    await call(backend.url, `/store/orders/${order.code}/reviews/trung-vit-bien`, {
      method: "POST",
      key: desk.key,
      headers: { "x-order-phone": order.buyer.phone },
      body: { score: 4, text: "Trứng ngon." },
    });
    const after = await read();
    expect(after.to_write).toEqual([]);
    expect(after.written).toMatchObject([{ order: order.code, score: 4, text: "Trứng ngon." }]);
    expect((await (await loggedIn()).ask<AccountReviews>("GET", "/reviews")).body.written).toEqual(
      [],
    );
  });

  it("are followed once each and left again", async () => {
    const holder = await loggedIn();
    const follow = async (method: "POST" | "DELETE", handle: string) => {
      const path = `/producers/${handle}`;
      const { status, body } = await holder.ask<{ producers: FollowedView[] }>(method, path);
      return [status, body.producers?.map((one) => one.handle)];
    };
    expect(await follow("POST", "khong-co")).toEqual([404, undefined]);
    await Promise.all([1, 2, 3].map(() => follow("POST", "htx-ha-tu")));
    expect(await follow("POST", "ho-cao-xanh")).toEqual([200, ["ho-cao-xanh", "htx-ha-tu"]]);
    expect(await follow("DELETE", "htx-ha-tu")).toEqual([200, ["ho-cao-xanh"]]);
    expect(await follow("DELETE", "htx-ha-tu")).toEqual([200, ["ho-cao-xanh"]]);
  });
});
