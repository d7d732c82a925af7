import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { AccountHolder } from "../support/account-holder";
import { Complainer } from "../support/complainer";
import { query } from "../support/database";
import { call, storefrontKey } from "../support/market-client";
import { newPhone } from "../support/new-phone";
import { hourOfDay, newsFollower } from "../support/news-follower";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";

interface Text {
  to: string;
  text: string;
}

let backend: RunningBackend;
let shopper: Shopper;
let desk: Complainer;
let down = false;
let env: Record<string, string>;
const taken: Text[] = [];

/** A gateway as the market's operator has one. */
async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const text = (await json(req)) as Text;
  if (!down) taken.push(text);
  res.writeHead(down ? 503 : 202).end();
}

const gateway = createServer((req, res) => void serve(req, res));

beforeAll(async () => {
  gateway.listen(0, "localhost");
  await once(gateway, "listening");
  const { port } = gateway.address() as AddressInfo;
  env = {
    SMS_URL: `http://localhost:${String(port)}/send`,
    FAKE_GATEWAYS: "true",
    STOREFRONT_URL: "http://localhost:8000",
  };
  backend = await startBackend({ data: "market", env });
  shopper = new Shopper(backend.url, await storefrontKey(backend.url));
  desk = await Complainer.at(backend);
});

afterAll(async () => {
  await backend?.stop();
  gateway.closeAllConnections();
  gateway.close();
});

const e164 = (phone: string) => phone.replace(/^0/, "+84");

const ask = (phone: string) =>
  call<{ request: string; code: string }>(backend.url, "/store/phone-codes", {
    method: "POST",
    key: shopper.key,
    body: { phone },
  });

async function until<Found>(look: () => Found | undefined): Promise<Found> {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

it("asks for codes by itself, which reach the phone and no operator's eyes", async () => {
  const phone = newPhone();
  const basket = await shopper.fill("trung-vit-bien");
  const refused = await shopper.place(basket.id, basket.total, { phone });
  expect([refused.status, refused.body.code]).toEqual([409, "phone_code_needed"]);
  const { body } = await ask(phone);
  const sent = await until(() => taken.find(({ to }) => to === e164(phone)));
  const code = /\d{6}/.exec(sent.text)?.[0];
  const proven = await call<{ proof: string }>(backend.url, "/store/phone-proofs", {
    method: "POST",
    key: shopper.key,
    body: { phone, request: body.request, code },
  });
  expect(proven.status).toBe(200);
  const placed = await shopper.place(basket.id, basket.total, {
    phone,
    phone_proof: proven.body.proof,
  });
  expect(placed.status).toBe(200);
  for (const order of placed.body.orders) await desk.deliver(order);

  const { body: outbox } = await call<{ messages: Text[] }>(backend.url, "/admin/outbox", {
    token: desk.operator,
  });
  const texts = outbox.messages.filter(({ to }) => to === e164(phone) || to === phone);
  expect(texts.map(({ text }) => text).join()).toMatch(/đã giao/);
  expect(outbox.messages.map(({ text }) => text).join()).not.toMatch(/mã xác nhận/);
});

it("answers alike for a number that ordered, one that never did, and while the gateway is down", async () => {
  const known = newPhone();
  const basket = await shopper.fill("trung-vit-bien");
  const card = { phone: known, payment: "stripe" };
  expect((await shopper.place(basket.id, basket.total, card)).status).toBe(200);
  const answers = [await ask(known), await ask(newPhone())];
  down = true;
  const phone = newPhone();
  answers.push(await ask(phone));
  // It is sent after the answer.
  await until(() => (backend.logged().includes("A buyer's code was not sent") ? true : undefined));
  down = false;
  const shapes = answers.map(({ status, body }) => [
    status,
    { ...body, request: body.request.length },
  ]);
  expect(shapes[1]).toEqual(shapes[0]);
  expect(shapes[2]).toEqual(shapes[0]);
  expect(shapes[0]).toEqual([200, { request: 22, expires_in_seconds: 300 }]);
  expect(backend.logged()).not.toMatch(new RegExp(`${phone}|${phone.slice(1)}`));
});

it("shows the operator no code that opens a buyer's account", async () => {
  const key = await storefrontKey(backend.url);
  const holder = new AccountHolder(backend, key);
  const { code } = await holder.receiveCode();
  const sent = await until(() => taken.find(({ to }) => to === holder.e164));
  expect(sent.text).toContain(code);
  const { body } = await call<{ messages: Text[] }>(backend.url, "/admin/outbox?limit=100", {
    token: desk.operator,
  });
  expect(body.messages.length).toBeGreaterThan(0);
  expect(body.messages.map(({ text }) => text).join()).not.toMatch(/mã vào tài khoản/);
});

it("sends news that it could not send by no later try: it may be night, or no longer wanted", async () => {
  const holder = await newsFollower(backend, await storefrontKey(backend.url), "htx-ha-tu", true);
  const exec = (script: string) => backend.run(script, { NOWS: hourOfDay(10) });
  down = true;
  await exec("tell-producer-news.ts");
  down = false;
  await exec("send-again.ts");
  const [row, ...more] = await query<{ status: string }>(
    backend.databaseUrl,
    `SELECT status FROM notification WHERE "to" = $1 AND template = 'producer-news'`,
    [holder.e164],
  );
  expect([row?.status, more]).toEqual(["failure", []]);
  expect(taken.filter(({ text }) => text.includes("có hàng mới"))).toEqual([]);
});
