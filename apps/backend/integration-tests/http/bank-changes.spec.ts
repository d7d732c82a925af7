import type { BankChangePage } from "../../src/api/admin/bank-changes/list-bank-changes";
import type { ApplicationView } from "../../src/applications/application-view";
import type { ActView } from "../../src/audit/list-acts";
import type { BankAccountView } from "../../src/bank-changes/load-bank-account";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { People } from "../../src/seller-people/list-people";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { logInSeller } from "../support/market-client";
import { newPhone } from "../support/new-phone";
import { join, lastCode } from "../support/phone-people";
import { askRoute } from "../support/seller-access";
import { startBackend, type RunningBackend } from "../support/start-backend";

const SELLER = "htx-ha-tu";
const OLD = { bank_bin: "970436", bank_account: "0011002233445" };
const NEW = { bank_bin: "970405", bank_account: "8000 2050 12345" };
const KEPT = "8000205012345";
const shopPhone = newPhone();

let backend: RunningBackend;
let operator: string;
let owner: string;
let other: { token: string; phone: string };
let holder: string;

type Answered = { bank_account: BankAccountView } & MarketErrorBody;

function ask<Body = Answered>(route: string, token: string, body?: unknown) {
  return askRoute<Body>(backend.url, route, token, body);
}

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  operator = await logInOperator(backend);
  owner = await logInSeller(backend.url, SELLER);
  other = await join(backend, owner, { name: "Lê Thị Mận", role: "owner", rights: [] });
  const [row] = await query<{ legal_name: string }>(
    backend.databaseUrl,
    `UPDATE seller SET phone = $1, bank_bin = $2, bank_account = $3, bank_holder = 'X'
     WHERE handle = $4 RETURNING legal_name`,
    [shopPhone, OLD.bank_bin, OLD.bank_account, SELLER],
  );
  holder = row?.legal_name ?? "";
});

afterAll(async () => {
  await backend?.stop();
});

const wish = (change: object = {}) => ({ ...NEW, bank_holder: holder, ...change });

async function newCode(): Promise<string> {
  const sent = await ask("POST /seller/bank-account/code", owner, wish());
  expect(sent.status).toBe(200);
  return (await lastCode(backend, shopPhone)) ?? "";
}

async function askForIt(): Promise<string> {
  const { body } = await ask("POST /seller/bank-account/changes", owner, {
    ...wish(),
    code: await newCode(),
  });
  return body.bank_account.change?.id ?? "";
}

/** What was written about bank accounts, to whom, in its order. */
function told(): Promise<{ to: string; text: string }[]> {
  const sql = `SELECT "to", data->>'text' AS text FROM notification WHERE template = 'bank-change' ORDER BY created_at, "to"`;
  return query(backend.databaseUrl, sql);
}

async function inbox(status: string): Promise<BankChangePage> {
  return (await ask<BankChangePage>(`GET /admin/bank-changes?status=${status}`, operator)).body;
}

describe("a change of the bank account", () => {
  it("is an owner's alone: no helper and no staff asks for it or stops it, whatever their rights", async () => {
    for (const role of ["helper", "staff"]) {
      const rights = ["money", "settings"];
      const { token } = await join(backend, owner, { name: "Người giúp", role, rights });
      const routes = ["POST /seller/bank-account/code", "POST /seller/bank-account/changes"];
      for (const route of [...routes, "DELETE /seller/bank-account/changes/none"]) {
        const answer = await ask(route, token, { ...wish(), code: "123456" });
        expect([answer.status, answer.body.code]).toEqual([403, "forbidden"]);
      }
      const { body } = await ask("GET /seller/bank-account", token);
      expect(body.bank_account).toMatchObject({ may_change: false, account: OLD_SHOWN });
    }
  });

  const OLD_SHOWN = { bank_name: "Vietcombank", bank_account: OLD.bank_account };

  it("shows four signs of the number to who may not see money", async () => {
    const rights = ["settings"];
    const { token } = await join(backend, owner, { name: "Người làm", role: "staff", rights });
    type Shown = { application: ApplicationView };
    const { body } = await ask<Shown>("GET /seller/application", token);
    expect(body.application.particulars.bank_account).toBe("••••3445");
    const whole = await ask<Shown>("GET /seller/application", owner);
    expect(whole.body.application.particulars.bank_account).toBe(OLD.bank_account);
  });

  it("goes to an account of the seller's own, of a known bank, that is another than now", async () => {
    const refused = async (change: object) => {
      const answer = await ask("POST /seller/bank-account/code", owner, wish(change));
      expect(answer.status).toBe(400);
      return Object.keys(answer.body.details?.fields ?? {});
    };
    expect(await refused({ bank_holder: "LE VAN A" })).toEqual(["bank_holder"]);
    expect(await refused({ bank_bin: "000000", bank_account: "12" })).toEqual([
      "bank_bin",
      "bank_account",
    ]);
    expect(await refused(OLD)).toEqual(["bank_account"]);
  });

  it("sends the code to the shop's own phone or to nobody: an owner who was invited proves nothing", async () => {
    const setPhone = (phone: string | null) =>
      query(backend.databaseUrl, "UPDATE seller SET phone = $1 WHERE handle = $2", [phone, SELLER]);
    await setPhone(null);
    const answer = await ask("POST /seller/bank-account/code", other.token, wish());
    await setPhone(shopPhone);
    expect([answer.status, answer.body.code]).toEqual([409, "no_phone"]);
  });

  it("wants the code that the shop's own phone got for this very account", async () => {
    const code = await newCode();
    const type = (change: object) =>
      ask("POST /seller/bank-account/changes", owner, { ...wish(), code, ...change });
    expect((await type({ bank_account: "8000205099999" })).body.code).toBe("wrong_code");
    expect((await type({ code: String((Number(code) + 1) % 1e6).padStart(6, "0") })).status).toBe(
      401,
    );
    const taken = await type({});
    expect(taken.status).toBe(200);
    const { account, change, code_phone_ends } = taken.body.bank_account;
    expect(account).toMatchObject(OLD_SHOWN);
    expect(change).toMatchObject({ status: "waiting", bank_name: "Agribank", bank_account: KEPT });
    expect(code_phone_ends).toBe(shopPhone.slice(-3));
    const waits = Date.parse(change?.not_before ?? "") - Date.parse(change?.asked_at ?? "");
    expect(waits).toBe(72 * 60 * 60 * 1000);
    // The answer got lost and the page sends the same again.
    expect((await type({})).body.bank_account.change?.id).toBe(change?.id);
  });

  it("is told to every owner and to the shop's own phone, with four signs of the number", async () => {
    const messages = await told();
    expect(messages.map(({ to }) => to).sort()).toEqual([other.phone, shopPhone].sort());
    for (const { text } of messages) {
      expect(text).toContain("Agribank ••••2345");
      expect(text).toContain("/ban-hang/tai-khoan");
    }
    const me = await ask<{ seller: { bank_change: unknown } }>("GET /seller/me", other.token);
    expect(me.body.seller.bank_change).toMatchObject({ not_before: expect.any(String) as string });
  });

  it("is one at a time", async () => {
    const another = wish({ bank_account: "8000205099999" });
    expect((await ask("POST /seller/bank-account/code", owner, another)).body.code).toBe(
      "wrong_status",
    );
  });

  it("is stopped by any owner, and by nobody else", async () => {
    const { waiting, changes } = await inbox("waiting");
    expect([waiting, changes[0]?.bank_account]).toEqual([1, KEPT]);
    const id = changes[0]?.id ?? "";
    const stranger = await logInSeller(backend.url, "ho-cao-xanh");
    const stop = (token: string) => ask(`DELETE /seller/bank-account/changes/${id}`, token);
    expect((await stop(stranger)).status).toBe(404);
    const setStatus = (status: string) =>
      query(backend.databaseUrl, "UPDATE seller SET status = $1 WHERE handle = $2", [
        status,
        SELLER,
      ]);
    // Money of her open orders still comes in.
    await setStatus("suspended");
    expect((await stop(other.token)).body.bank_account.change).toBeNull();
    await setStatus("active");
    expect((await stop(other.token)).status).toBe(200);
    const late = await ask<MarketErrorBody>(`POST /admin/bank-changes/${id}/confirm`, operator);
    expect(late.body.code).toBe("wrong_status");
    expect((await told()).at(-1)?.text).toContain("đã được rút lại");
  });

  it("is told to its end to an owner who was taken from the shop meanwhile", async () => {
    const third = await join(backend, owner, { name: "Phạm Văn Thêm", role: "owner", rights: [] });
    const id = await askForIt();
    const { people } = (await ask<People>("GET /seller/people", owner)).body;
    const { id: her } = people.find(({ phone }) => phone === third.phone) ?? { id: "" };
    expect((await ask(`DELETE /seller/people/${her}`, owner)).status).toBe(200);
    await ask(`DELETE /seller/bank-account/changes/${id}`, owner);
    const texts = (await told()).filter(({ to }) => to === third.phone).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain("có yêu cầu đổi");
    expect(texts[1]).toContain("đã được rút lại");
  });

  it("is declined with a reason, or confirmed once", async () => {
    const first = await askForIt();
    const decide = (id: string, step: string, body: object = {}) =>
      ask<MarketErrorBody>(`POST /admin/bank-changes/${id}/${step}`, operator, body);
    expect((await decide(first, "decline", { reason: " " })).status).toBe(400);
    expect((await decide(first, "decline", { reason: "Gọi lại không ai xin" })).status).toBe(200);
    expect((await told()).at(-1)?.text).toContain("(Gọi lại không ai xin)");
    const id = await askForIt();
    expect((await decide(id, "confirm")).status).toBe(200);
    const count = (await told()).length;
    expect((await decide(id, "confirm")).status).toBe(200);
    expect(await told()).toHaveLength(count);
    const { body } = await ask("GET /seller/bank-account", owner);
    expect(body.bank_account).toMatchObject({ account: OLD_SHOWN, change: { id } });
    expect(body.bank_account.past.map(({ status }) => status)).toEqual([
      "declined",
      "withdrawn",
      "withdrawn",
    ]);
  });

  it("can't be rewritten, deleted or put in force too early in the database itself", async () => {
    const refused = "never rewritten";
    for (const sql of [
      "UPDATE seller_bank_change SET bank_account = '1'",
      "UPDATE seller_bank_change SET not_before = now()",
      "DELETE FROM seller_bank_change",
      "UPDATE seller_bank_change SET status = 'in_force', closed_at = now() WHERE status = 'confirmed'",
      "UPDATE seller_bank_change SET status = 'waiting' WHERE status = 'withdrawn'",
    ]) {
      await expect(query(backend.databaseUrl, sql)).rejects.toThrow(refused);
    }
  });

  it("takes effect to the minute, and tells what a killed process left untold", async () => {
    const { changes } = await inbox("confirmed");
    const due = Date.parse(changes[0]?.not_before ?? "");
    // As if the process had died between the decision and the messages.
    await query(
      backend.databaseUrl,
      "DELETE FROM notification WHERE data->>'text' LIKE '%đã được duyệt%'",
    );
    await query(backend.databaseUrl, "UPDATE seller_bank_change SET told = false");
    const [early, now] = [due - 60_000, due].map((at) => new Date(at).toISOString());
    const said = await backend.run("watch-bank-changes.ts", {
      NOWS: `${String(early)},${String(now)}`,
      SELLER,
    });
    expect(said).toContain(`${String(early)} ${OLD.bank_account}`);
    expect(said).toContain(`${String(now)} ${KEPT}`);
    expect(said.split(KEPT)).toHaveLength(2);
    const texts = (await told()).map(({ text }) => text);
    expect(texts.filter((text) => text.includes("đã được duyệt"))).toHaveLength(2);
    expect(texts.filter((text) => text.includes("từ nay tiền bán hàng về"))).toHaveLength(2);
    expect((await inbox("in_force")).changes[0]).toMatchObject({ closed_by: "Chợ Làng" });
    const { body } = await ask("GET /seller/bank-account", owner);
    expect(body.bank_account).toMatchObject({ account: { bank_account: KEPT }, change: null });
  });

  it("stands in the log step by step, without a number", async () => {
    const { body } = await ask<{ acts: ActView[] }>("GET /seller/acts?limit=50", owner);
    const acts = body.acts.filter(({ action }) => action.startsWith("seller-bank.")).reverse();
    expect(acts.map(({ action, actor }) => `${action.slice(12)} ${actor.role}`)).toEqual([
      "ask owner",
      "withdraw owner",
      "ask owner",
      "withdraw owner",
      "ask owner",
      "decline operator",
      "ask owner",
      "confirm operator",
      "take-effect market",
    ]);
    expect(acts[0]).toMatchObject({
      before: { account: "Vietcombank ••••3445" },
      after: { account: "Agribank ••••2345" },
    });
    const everything = JSON.stringify([body, await told()]);
    expect(everything).not.toContain(KEPT);
    expect(everything).not.toContain(OLD.bank_account);
  });
});
