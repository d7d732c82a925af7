import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { People } from "../../src/seller-people/list-people";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { logInSeller, type Answer } from "../support/market-client";
import { codeInMail, startMailServer, type MailServer } from "../support/mail-server";
import { newPhone } from "../support/new-phone";
import { invite, join, lastCode, receiveCode, typeCode } from "../support/phone-people";
import { askRoute, RANKED } from "../support/seller-access";
import { startBackend, type RunningBackend } from "../support/start-backend";

let mailServer: MailServer;
let backend: RunningBackend;
let haTu: string;
let caoXanh: string;

beforeAll(async () => {
  mailServer = await startMailServer();
  const env = { SMTP_URL: mailServer.url, SMTP_FROM: "Chợ Làng <tin@cho-lang.example>" };
  backend = await startBackend({ data: "market", env });
  haTu = await logInSeller(backend.url, "htx-ha-tu");
  caoXanh = await logInSeller(backend.url, "ho-cao-xanh");
});

afterAll(async () => {
  await backend?.stop();
  await mailServer?.close();
});

function ask<Body>(route: string, token: string | undefined, body?: unknown) {
  return askRoute<Body & MarketErrorBody>(backend.url, route, token, body);
}

async function people(token = haTu): Promise<People> {
  return (await ask<People>("GET /seller/people", token)).body;
}

describe("joining a seller", () => {
  it("takes the link, a name and a code to one's own phone, once", async () => {
    const { token: link } = await invite(backend, haTu, { role: "helper", rights: ["orders"] });
    const read = await ask<{ invitation: object }>("POST /auth/seller/invitation", undefined, {
      token: link,
    });
    expect(read.body.invitation).toEqual({
      seller: { handle: "htx-ha-tu", name: "HTX Hà Tu" },
      role: "helper",
      rights: ["orders"],
      invited_by: "Nguyễn Thị Hoà",
    });

    const phone = newPhone();
    const invitation = { token: link, name: "Lê Văn Bưu" };
    const code = await receiveCode(backend, phone, link);
    const joined = await typeCode(backend, { phone, code, invitation });
    const me = await ask<object>("GET /seller/me", joined.body.token);
    expect(me.body).toMatchObject({
      seller: { handle: "htx-ha-tu" },
      member: { name: "Lê Văn Bưu", phone, role: "helper", rights: ["orders"] },
    });

    const other = newPhone();
    const path = "POST /auth/seller/invitation";
    expect((await ask(path, undefined, { token: link })).body.code).toBe("invitation_not_found");
    await ask("POST /auth/seller/phone-code", undefined, { phone: other, invitation: link });
    expect(await lastCode(backend, other)).toBeUndefined();
  });

  it("is refused with a link that was taken back, has ended or is for another phone", async () => {
    const phone = newPhone();
    const withdrawn = await invite(backend, haTu, RANKED);
    await ask(`DELETE /seller/invitations/${withdrawn.id}`, haTu);
    const ended = await invite(backend, haTu, RANKED);
    const past = "UPDATE seller_invitation SET expires_at = now() WHERE id = $1";
    await query(backend.databaseUrl, past, [ended.id]);
    const foreign = await invite(backend, haTu, { ...RANKED, phone: newPhone() });
    for (const { token } of [withdrawn, ended, foreign]) {
      const own = await invite(backend, haTu, RANKED);
      const code = await receiveCode(backend, phone, own.token);
      const invitation = { token, name: "Người Lạ" };
      const answer = await typeCode<MarketErrorBody>(backend, { phone, code, invitation });
      expect([answer.status, answer.body.code]).toEqual([404, "invitation_not_found"]);
    }
    expect(JSON.stringify((await people()).people)).not.toContain("Người Lạ");
  });

  it.each([
    [{ role: "staff", rights: [] }, "rights"],
    [{ role: "boss", rights: ["orders"] }, "role"],
    [{ role: "staff", rights: ["everything"] }, "rights.0"],
    [{ role: "staff", rights: ["orders"], phone: "12345" }, "phone"],
  ])("refuses an invitation with %j and says what is wrong", async (body, field) => {
    const answer = await ask("POST /seller/invitations", haTu, body);
    expect(answer.status).toBe(400);
    expect(Object.keys(answer.body.details?.fields ?? {})).toEqual([field]);
  });
});

describe("logging in by phone", () => {
  let phone: string;

  beforeAll(async () => {
    ({ phone } = await join(backend, haTu, {
      name: "Tô Thị Sứ",
      role: "staff",
      rights: ["orders"],
    }));
  });

  it("takes the last code that was sent, in any spelling of the number, once", async () => {
    const first = await receiveCode(backend, phone);
    const second = await receiveCode(backend, phone);
    const code = `${second.slice(0, 3)} ${second.slice(3)}`;
    expect((await typeCode<MarketErrorBody>(backend, { phone, code: first })).body.code).toBe(
      "wrong_code",
    );
    const written = `+84 ${phone.slice(1, 4)}.${phone.slice(4)}`;
    const right = await typeCode(backend, { phone: written, code });
    expect((await ask("GET /seller/me", right.body.token)).status).toBe(200);
    expect((await typeCode(backend, { phone, code })).status).toBe(401);
  });

  it("takes no code after five wrong ones", async () => {
    const code = await receiveCode(backend, phone);
    const wrong = code === "000000" ? "000001" : "000000";
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await typeCode(backend, { phone, code: wrong })).status).toBe(401);
    }
    expect((await typeCode(backend, { phone, code })).status).toBe(401);
  });

  it("answers alike for a number that nobody sells with, and sends nothing there", async () => {
    const stranger = newPhone();
    const path = "POST /auth/seller/phone-code";
    const [known, unknown] = await Promise.all(
      [phone, stranger].map((number) => ask(path, undefined, { phone: number })),
    );
    expect([unknown?.status, unknown?.body]).toEqual([known?.status, known?.body]);
    expect(await lastCode(backend, stranger)).toBeUndefined();
    const guess = await typeCode<MarketErrorBody>(backend, { phone: stranger, code: "123456" });
    expect([guess.status, guess.body.code]).toEqual([401, "wrong_code"]);
  });

  it("sends one visitor a few codes a day to one number, and no more", async () => {
    const { phone: busy } = await join(backend, haTu, { name: "Bận", ...RANKED });
    const statuses: number[] = [];
    for (let times = 0; times < 8; times += 1) {
      const { status } = await ask("POST /auth/seller/phone-code", undefined, { phone: busy });
      statuses.push(status);
    }
    expect(statuses).toEqual([...Array<number>(7).fill(200), 429]);
  });

  it("refuses what is no mobile number and no code", async () => {
    for (const [path, body] of [
      ["phone-code", { phone: "02033825999" }],
      ["phone-code", {}],
      ["phone-code/verify", { phone, code: "12345" }],
    ] as const) {
      const answer = await ask(`POST /auth/seller/${path}`, undefined, body);
      expect([answer.status, answer.body.code]).toEqual([400, "invalid_input"]);
    }
  });
});

describe("the people of a seller", () => {
  it("lose what they may do at once, and the seller when they are taken from her", async () => {
    const { token } = await join(backend, haTu, { name: "Tạm", role: "staff", rights: ["orders"] });
    const { people: all } = await people();
    const id = all.find(({ name }) => name === "Tạm")?.id ?? "";
    await ask(`POST /seller/people/${id}`, haTu, { role: "staff", rights: ["money"] });
    expect((await ask("GET /seller/orders", token)).status).toBe(403);
    await ask(`DELETE /seller/people/${id}`, haTu);
    expect((await ask("GET /seller/me", token)).status).toBe(401);
    const { body } = await ask<{ acts: { action: string }[] }>("GET /seller/acts", haTu);
    expect(body.acts.slice(0, 2).map(({ action }) => action)).toEqual([
      "seller-person.remove",
      "seller-person.change",
    ]);
  });

  it("keep an owner, and nobody makes herself one", async () => {
    const [owner] = (await people()).people;
    for (const change of [
      ask(`DELETE /seller/people/${owner?.id}`, haTu),
      ask(`POST /seller/people/${owner?.id}`, haTu, RANKED),
    ]) {
      const answer = await change;
      expect([answer.status, answer.body.code]).toEqual([409, "last_owner"]);
    }
    const { token, phone } = await join(backend, haTu, {
      name: "Quản",
      role: "staff",
      rights: ["settings"],
    });
    const self = (await people()).people.find((one) => one.phone === phone)?.id ?? "";
    const ownerRank = { role: "owner", rights: [] };
    for (const answer of [
      await ask(`POST /seller/people/${self}`, token, ownerRank),
      await ask(`POST /seller/people/${self}`, token, {
        role: "staff",
        rights: ["settings", "money"],
      }),
      await ask(`DELETE /seller/people/${owner?.id}`, token),
      await ask("POST /seller/invitations", token, ownerRank),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, "forbidden"]);
    }
  });

  it("change between the sellers whom one phone acts for, and to no other", async () => {
    const phone = newPhone();
    await join(backend, haTu, { name: "Cán bộ xã", role: "helper", rights: ["orders"] }, phone);
    const there = await join(
      backend,
      caoXanh,
      { name: "Cán bộ xã", role: "helper", rights: ["orders"] },
      phone,
    );
    const me = await ask<{ sellers: { handle: string }[] }>("GET /seller/me", there.token);
    expect(me.body.sellers.map(({ handle }) => handle).sort()).toEqual([
      "ho-cao-xanh",
      "htx-ha-tu",
    ]);
    const { body } = await ask<{ token: string }>("POST /seller/switch", there.token, {
      seller: "htx-ha-tu",
    });
    expect((await ask<object>("GET /seller/me", body.token)).body).toMatchObject({
      seller: { handle: "htx-ha-tu" },
    });
    expect((await ask("POST /seller/switch", caoXanh, { seller: "htx-ha-tu" })).status).toBe(404);
  });
});

describe("codes by e-mail", () => {
  const OWN = { role: "staff", rights: ["settings"] };
  const phoneCode = "POST /auth/seller/phone-code";

  /** The code in the next mail to a mailbox; undefined when none comes within a second. */
  async function mailedCode(to: string, work: () => Promise<unknown>): Promise<string | undefined> {
    const before = mailServer.received.length;
    await work();
    for (let waited = 0; waited < 50; waited += 1) {
      const mail = mailServer.received.slice(before).find((one) => one.to === to);
      if (mail) {
        return codeInMail(mail);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return undefined;
  }

  async function prove(token: string, email: string): Promise<Answer<MarketErrorBody>> {
    const code = await mailedCode(email, () => ask("POST /seller/own-mail/code", token, { email }));
    return ask("POST /seller/own-mail", token, { email, code });
  }

  it("go to a mailbox once its owner has proven it, and log in as the message's does", async () => {
    const { token, phone } = await join(backend, haTu, { name: "Bảy", ...OWN });
    const email = "bay@hop-thu.example";
    expect(await mailedCode(email, () => ask(phoneCode, undefined, { phone }))).toBeUndefined();
    const wrong = { email, code: "000000" };
    expect((await ask("POST /seller/own-mail", token, wrong)).body.code).toBe("wrong_code");
    for (const answer of [
      await prove(token, email),
      await ask("POST /seller/own-mail", token, wrong),
    ]) {
      expect([answer.status, answer.body]).toEqual([200, { email }]);
    }
    const mailed = await mailedCode(email, () => ask(phoneCode, undefined, { phone }));
    expect(mailed).toBe(await lastCode(backend, phone));
    const { body } = await typeCode(backend, { phone, code: mailed ?? "" });
    const me = await ask<{ member: object }>("GET /seller/me", body.token);
    expect(me.body.member).toMatchObject({ phone, email });
    const { body: log } = await ask<{ acts: { action: string }[] }>("GET /seller/acts", haTu);
    expect(log.acts[0]?.action).toBe("seller-person.set-mail");
  });

  it("come to another mailbox only when the one before is told", async () => {
    const { token } = await join(backend, haTu, { name: "Sáu", ...OWN });
    const [first, second] = ["sau@hop-thu.example", "sau-moi@hop-thu.example"];
    expect((await prove(token, first)).status).toBe(200);
    const before = mailServer.received.length;
    expect((await prove(token, second)).status).toBe(200);
    const told = mailServer.received.slice(before).find(({ to }) => to === first);
    expect(told).toBeDefined();
    expect(told && codeInMail(told)).toBeUndefined();
  });

  it("never go to the shop's own contact address, nor to one that another has", async () => {
    const { token, phone } = await join(backend, caoXanh, { name: "Tám", ...OWN });
    await query(
      backend.databaseUrl,
      "UPDATE seller SET email = 'shop@hop-thu.example', phone = $1",
      [phone],
    );
    const work = () => ask(phoneCode, undefined, { phone });
    expect(await mailedCode("shop@hop-thu.example", work)).toBeUndefined();
    const taken = await prove(token, "bay@hop-thu.example");
    expect([taken.status, taken.body.code]).toEqual([409, "already_exists"]);
    // Who logs in with e-mail and password has hers from the operator.
    expect((await ask("POST /seller/own-mail/code", haTu, { email: "x@y.example" })).status).toBe(
      409,
    );
  });

  it("stand in no log when the server refuses, and are not shown to the operator", async () => {
    const { token, phone } = await join(backend, haTu, { name: "Chín", ...OWN });
    expect((await prove(token, "chin@hop-thu.example")).status).toBe(200);
    mailServer.refusing = true;
    const code = await receiveCode(backend, phone);
    while (!backend.logged().includes("A code was not sent by e-mail")) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    mailServer.refusing = false;
    expect(backend.logged()).not.toMatch(new RegExp(`${code}|${phone}|hop-thu`));
    const operator = await logInOperator(backend);
    const { body } = await ask<{ messages: { text: string }[] }>("GET /admin/outbox", operator);
    expect(body.messages.map(({ text }) => text).join()).not.toMatch(/mã xác nhận hộp thư/);
    // Nor by Medusa's own routes, which tell every word of every message.
    const own = "GET /admin/notifications";
    const { body: told } = await ask(`${own}?channel=email&channel=sms`, operator);
    expect(told).toMatchObject({ notifications: [] });
    const codes = "SELECT id FROM notification WHERE template = 'own-mail-code'";
    const [row] = await query<{ id: string }>(backend.databaseUrl, codes);
    expect((await ask(`${own}/${row?.id ?? ""}`, operator)).status).toBe(404);
  });
});
