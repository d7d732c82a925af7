import type { PaymentView } from "../../src/gateway-payments/payment-view";
import { CardPayer } from "../support/card-payer";
import { query } from "../support/database";
import { call, type Answer } from "../support/market-client";
import { newPhone } from "../support/new-phone";
import { lastCode, receiveCode } from "../support/phone-people";
import type { Refusal } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";

const ENV = {
  CASH_CODES: "on",
  FAKE_GATEWAYS: "true",
  STOREFRONT_URL: "http://localhost:8000",
};
const NEEDED = [409, "phone_code_needed"];

let backend: RunningBackend;
let payer: CardPayer;

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: ENV });
  payer = await CardPayer.at(backend);
});

afterAll(async () => {
  await backend?.stop();
});

type Said = Answer<{ proof: string; request: string; payment: PaymentView } & Refusal>;

interface Sent {
  request: string;
  code: string;
}

function post(path: string, body: object): Promise<Said> {
  return call(backend.url, path, { method: "POST", key: payer.shopper.key, body });
}

const ordersOf = (phone: string) =>
  query<{ id: string }>(backend.databaseUrl, "SELECT id FROM seller_order WHERE phone = $1", [
    phone.replace(/^0/, "+84"),
  ]);

/** Asks for a buyer's code and reads it from her phone. */
async function codeOf(phone: string): Promise<Sent> {
  const before = await lastCode(backend, phone);
  const { status, body } = await post("/store/phone-codes", { phone });
  expect(status).toBe(200);
  for (;;) {
    const code = await lastCode(backend, phone);
    if (code !== undefined && code !== before) {
      return { request: body.request, code };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function proofOf(phone: string): Promise<string> {
  const { status, body } = await post("/store/phone-proofs", { phone, ...(await codeOf(phone)) });
  expect(status).toBe(200);
  return body.proof;
}

async function tryToPlace(change: object): Promise<[number, string | undefined]> {
  const basket = await payer.shopper.fill("trung-vit-bien");
  const { status, body } = await payer.shopper.place(basket.id, basket.total, change);
  return [status, body.code];
}

it("asks for a code before a phone's first cash order, and loses nothing", async () => {
  const phone = newPhone();
  const basket = await payer.shopper.fill("trung-vit-bien");
  const place = (change: object) =>
    payer.shopper.place(basket.id, basket.total, { phone, ...change });
  // As many at once as there may be: none gets by.
  const refused = await Promise.all([0, 1, 2, 3].map(() => place({})));
  expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
    Array.from({ length: 4 }, () => NEEDED),
  );
  expect(refused[0]?.body.details).toEqual({ reason: "first_order" });
  expect(await ordersOf(phone)).toEqual([]);
  const { body } = await payer.shopper.look(basket.id);
  expect(body.basket.total_vnd).toBe(basket.total);

  const placed = await place({ phone_proof: await proofOf(phone) });
  expect([placed.status, placed.body.orders.length]).toEqual([200, 1]);
});

it("takes what stands for a phone for no other phone, and nothing else in its place", async () => {
  const [phone, other] = [newPhone(), newPhone()];
  const proof = await proofOf(phone);
  expect(await tryToPlace({ phone: other, phone_proof: proof })).toEqual(NEEDED);
  const changed = `${String(Number(proof.split(".")[0]) + 60)}.${proof.split(".")[1] ?? ""}`;
  for (const one of [changed, "", "x", null]) {
    expect(await tryToPlace({ phone, phone_proof: one })).toEqual(NEEDED);
  }
  // However the number is written.
  const typed = `+84 ${phone.slice(1)}`;
  expect(await tryToPlace({ phone: typed, phone_proof: proof })).toEqual([200, undefined]);
});

it("lets a code be used once, at the door it was sent for", async () => {
  const phone = newPhone();
  const sent = await codeOf(phone);
  const atSellers = await call<Refusal>(backend.url, "/auth/seller/phone-code/verify", {
    method: "POST",
    body: { phone, code: sent.code },
  });
  expect([atSellers.status, atSellers.body.code]).toEqual([401, "wrong_code"]);
  expect((await post("/store/phone-proofs", { phone, ...sent })).status).toBe(200);
  const again = await post("/store/phone-proofs", { phone, ...sent });
  expect([again.status, again.body.code]).toEqual([401, "wrong_code"]);

  const sellers = await receiveCode(backend, phone, undefined, true);
  const { request } = await codeOf(phone);
  const crossed = await post("/store/phone-proofs", { phone, request, code: sellers });
  expect([crossed.status, crossed.body.code]).toEqual([401, "wrong_code"]);
});

it("lets only who asked for a code use it, whatever a stranger asks for or guesses", async () => {
  const phone = newPhone();
  const sent = await codeOf(phone);
  const strangers = await codeOf(phone);
  const tried = { phone, request: strangers.request, code: sent.code };
  for (let guess = 0; guess < 5; guess += 1) {
    const { status, body } = await post("/store/phone-proofs", tried);
    expect([status, body.code]).toEqual([401, "wrong_code"]);
  }
  const spent = await post("/store/phone-proofs", { phone, ...strangers });
  expect([spent.status, spent.body.code]).toEqual([401, "wrong_code"]);
  const { request: _request, ...unasked } = { phone, ...sent };
  expect((await post("/store/phone-proofs", unasked)).status).toBe(400);
  expect((await post("/store/phone-proofs", { phone, ...sent })).status).toBe(200);
});

it("asks who has taken goods before only for a large basket", async () => {
  const phone = newPhone();
  const proof = await proofOf(phone);
  expect(await tryToPlace({ phone, phone_proof: proof })).toEqual([200, undefined]);
  expect(await tryToPlace({ phone })).toEqual(NEEDED);
  await query(
    backend.databaseUrl,
    "UPDATE seller_order SET status = 'delivered', delivered_at = now() WHERE phone = $1",
    [phone.replace(/^0/, "+84")],
  );
  expect(await tryToPlace({ phone })).toEqual([200, undefined]);

  const basket = await payer.shopper.openBasket();
  const variant_id = await payer.shopper.variant("mat-ong-rung");
  const { body } = await payer.shopper.add(basket, { variant_id, quantity: 10 });
  expect(body.basket.goods_total_vnd).toBeGreaterThan(2_000_000);
  const total = (await payer.shopper.look(basket)).body.basket.total_vnd;
  const large = await payer.shopper.place(basket, total, { phone });
  expect([large.status, large.body.code]).toEqual(NEEDED);
  expect(large.body.details).toEqual({ reason: "large_order" });
  const proven = await payer.shopper.place(basket, total, { phone, phone_proof: proof });
  expect(proven.status).toBe(200);
});

it("asks for a large purchase that comes in several baskets, as long as they are open", async () => {
  const phone = newPhone();
  const stored = phone.replace(/^0/, "+84");
  const set = (change: string) =>
    query(backend.databaseUrl, `UPDATE seller_order SET ${change} WHERE phone = $1`, [stored]);
  const large = async (change: object): Promise<[number, string | undefined]> => {
    const basket = await payer.shopper.openBasket();
    const variant_id = await payer.shopper.variant("mat-ong-rung");
    await payer.shopper.add(basket, { variant_id, quantity: 10 });
    const total = (await payer.shopper.look(basket)).body.basket.total_vnd;
    const { status, body } = await payer.shopper.place(basket, total, { phone, ...change });
    return [status, body.code];
  };
  const PLACED = [200, undefined];
  expect(await tryToPlace({ phone, phone_proof: await proofOf(phone) })).toEqual(PLACED);
  await set("status = 'delivered', delivered_at = now()");
  // Paid by card it collects nothing at the door.
  expect(await large({ payment: "stripe" })).toEqual(PLACED);
  expect(await tryToPlace({ phone })).toEqual(PLACED);

  const proof = await proofOf(phone);
  expect(await large({ phone_proof: proof })).toEqual(PLACED);
  const basket = await payer.shopper.fill("trung-vit-bien");
  const refused = await payer.shopper.place(basket.id, basket.total, { phone });
  expect([refused.status, refused.body.code]).toEqual(NEEDED);
  expect(refused.body.details).toEqual({ reason: "large_order" });
  // Another phone's orders are nothing to this one.
  const other = newPhone();
  expect(await tryToPlace({ phone: other, phone_proof: await proofOf(other) })).toEqual(PLACED);
  await set("placed_at = placed_at - interval '25 hours'");
  expect(await tryToPlace({ phone })).toEqual(PLACED);
  await set("placed_at = now()");
  expect(await tryToPlace({ phone })).toEqual(NEEDED);
  await set("status = 'cancelled', cancelled_at = now()");
  await set("status = 'delivered', delivered_at = now()");
  expect(await tryToPlace({ phone })).toEqual(PLACED);
});

it("holds for an order that is changed to cash before it is paid, and for no other way of paying", async () => {
  const phone = newPhone();
  const basket = await payer.shopper.fill("trung-vit-bien");
  const card = await payer.shopper.place(basket.id, basket.total, { phone, payment: "stripe" });
  expect(card.status).toBe(200);
  const path = `/store/baskets/${basket.id}/payment/cash`;
  const refused = await post(path, {});
  expect([refused.status, refused.body.code]).toEqual(NEEDED);
  const changed = await post(path, { phone_proof: await proofOf(phone) });
  expect([changed.status, changed.body.payment.status]).toEqual([200, "replaced"]);
});

it("answers alike for every number, sends so many codes to one, and none to a landline", async () => {
  const phone = newPhone();
  for (let sent = 0; sent < 5; sent += 1) await codeOf(phone);
  const more = await post("/store/phone-codes", { phone });
  expect([more.status, more.body.code]).toEqual([429, "too_many_requests"]);
  const landline = await post("/store/phone-codes", { phone: "0203 3 825 999" });
  expect([landline.status, landline.body.code]).toEqual([400, "invalid_input"]);
});
