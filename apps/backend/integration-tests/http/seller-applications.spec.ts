import type { ApplicationPage } from "../../src/applications/list-applications";
import type { ApplicationView } from "../../src/applications/application-view";
import type { ActView } from "../../src/audit/list-acts";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { newPhone } from "../support/new-phone";
import { receiveCode, typeCode } from "../support/phone-people";
import { askRoute } from "../support/seller-access";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let operator: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  operator = await logInOperator(backend);
});

afterAll(async () => {
  await backend?.stop();
});

type Answered = { application: ApplicationView } & MarketErrorBody;

function ask<Body = Answered>(route: string, token: string, body?: unknown) {
  return askRoute<Body>(backend.url, route, token, body);
}

const SHOP = {
  kind: "household",
  name: "Trứng vịt biển Đồng Rui",
  representative: "Vũ Thị Lan",
  commune_code: "06886",
};

async function apply(phone: string, application: object = SHOP): Promise<string> {
  const code = await receiveCode(backend, phone, undefined, true);
  return (await typeCode(backend, { phone, code, application })).body.token;
}

async function sellerIdOf(token: string): Promise<string> {
  const { body } = await ask<{ seller: { handle: string } }>("GET /seller/me", token);
  const sql = "SELECT id FROM seller WHERE handle = $1";
  const [row] = await query<{ id: string }>(backend.databaseUrl, sql, [body.seller.handle]);
  return row?.id ?? "";
}

async function queue(state: string): Promise<ApplicationPage> {
  return (await ask<ApplicationPage>(`GET /admin/applications?state=${state}`, operator)).body;
}

function statuses({ requirements }: ApplicationView): Record<string, string> {
  return Object.fromEntries(requirements.map(({ kind, status }) => [kind, status]));
}

describe("an application", () => {
  const phone = newPhone();
  let token: string;
  let id: string;

  it("is opened by whoever proves her phone, once however often she tries", async () => {
    token = await apply(phone);
    id = await sellerIdOf(token);
    const again = await apply(phone, { ...SHOP, name: "Tên khác" });
    expect(await sellerIdOf(again)).toBe(id);
    const { application } = (await ask("GET /seller/application", token)).body;
    expect(application).toMatchObject({
      status: "pending",
      application: "draft",
      particulars: { ...SHOP, phone, legal_name: SHOP.name, tax_code: null },
      missing: ["tax_code", "bank_bin", "bank_account", "bank_holder"],
    });
    const other = await apply(newPhone());
    expect(await sellerIdOf(other)).not.toBe(id);
  });

  it("keeps each step, and refuses what can't be with the field", async () => {
    const save = (step: object) => ask("POST /seller/application", token, step);
    const slip = await save({ legal_name: "Hộ kinh doanh Vũ Thị Lan", tax_code: "022 285 00123" });
    expect(Object.keys(slip.body.details?.fields ?? {})).toEqual(["tax_code"]);
    await save({ legal_name: "Hộ kinh doanh Vũ Thị Lan", tax_code: "022 185 001 234" });
    const stranger = { bank_bin: "970405", bank_account: "8000205012345", bank_holder: "LE VAN A" };
    const refused = await save(stranger);
    expect(Object.keys(refused.body.details?.fields ?? {})).toEqual(["bank_holder"]);
    expect((await save({ bank_bin: "970405" })).status).toBe(400);
    const { body } = await save({ ...stranger, bank_holder: "vũ thị lan" });
    expect(body.application.missing).toEqual([]);
    expect(body.application.particulars).toMatchObject({
      tax_code: "022185001234",
      bank_holder: "VU THI LAN",
    });
  });

  it("goes to the operator once the seller has pledged, and stays as it was sent", async () => {
    const bare = await ask("POST /seller/application/submit", token, { attested: [] });
    expect(bare.status).toBe(409);
    expect(bare.body).toMatchObject({
      code: "application_incomplete",
      details: { requirements: [{ id: "selreq_pledge", why: "not_declared" }] },
    });
    const pledged = { attested: ["selreq_pledge"] };
    const sent = await ask("POST /seller/application/submit", token, pledged);
    expect(sent.body.application.application).toBe("submitted");
    expect((await ask("POST /seller/application/submit", token, pledged)).status).toBe(200);
    expect((await ask("POST /seller/application", token, { name: "Khác" })).status).toBe(409);
    const { applications, counts } = await queue("submitted");
    expect(applications.map((row) => row.id)).toEqual([id]);
    expect(counts).toEqual({ submitted: 1, returned: 0, draft: 1 });
  });

  it("comes back with a note, is changed and sent again", async () => {
    const note = "Xin ghi số tài khoản khác.";
    const path = `POST /admin/sellers/${id}/return`;
    expect((await ask(path, operator, { note: " " })).status).toBe(400);
    await ask(path, operator, { note });
    const { application } = (await ask("GET /seller/application", token)).body;
    expect(application).toMatchObject({ application: "returned", note });
    const sql = `SELECT data->>'text' AS text FROM notification WHERE "to" = $1 AND template = $2`;
    const told = await query(backend.databaseUrl, sql, [phone, "application-returned"]);
    expect(told).toEqual([{ text: `Chợ Làng: ${SHOP.name}, hồ sơ cần bổ sung: ${note}` }]);
    expect((await ask("POST /seller/application", token, { email: null })).status).toBe(200);
    const sent = await ask("POST /seller/application/submit", token, { attested: [] });
    expect(sent.body.application).toMatchObject({ application: "submitted", note: null });
  });

  it("opens the shop only when all is met or waived for a reason that stays in the log", async () => {
    const approve = () => ask(`POST /admin/sellers/${id}/approve`, operator);
    const mark = (requirement: string, body: object) =>
      ask(`POST /admin/sellers/${id}/requirements/${requirement}`, operator, body);
    const refused = await approve();
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe("application_incomplete");
    expect((await mark("selreq_identity", { mark: "verified" })).status).toBe(409);
    expect((await mark("selreq_none", { mark: "overridden", reason: "?" })).status).toBe(404);
    expect((await mark("selreq_food_safety", { mark: "overridden" })).status).toBe(400);
    const reason = "Trứng tươi, xã đã kiểm tra";
    for (const requirement of ["selreq_food_safety", "selreq_product", "selreq_identity"]) {
      await mark(requirement, { mark: "overridden", reason });
    }
    const seen = await mark("selreq_review", { mark: "verified" });
    expect(statuses(seen.body.application)).toEqual({
      particulars: "met",
      attestation: "met",
      document: "overridden",
      products: "overridden",
      identity: "overridden",
      review: "met",
    });
    const declared = { attested: ["selreq_review", "selreq_food_safety", "selreq_none"] };
    const sent = await ask("POST /seller/application/submit", token, declared);
    expect(sent.body.application.requirements).toEqual(seen.body.application.requirements);
    await mark("selreq_product", { mark: "none" });
    expect((await approve()).status).toBe(409);
    await mark("selreq_product", { mark: "overridden", reason });
    await ask(`POST /admin/sellers/${id}/return`, operator, { note: "Xin xem lại tài khoản." });
    expect((await approve()).body).toMatchObject({ code: "application_incomplete" });
    await mark("selreq_review", { mark: "verified" });
    expect((await approve()).body).toMatchObject({ code: "wrong_status" });
    await ask("POST /seller/application/submit", token, { attested: [] });
    expect((await approve()).status).toBe(200);
    const { application } = (await ask("GET /seller/application", token)).body;
    expect(application.status).toBe("active");
    const { body } = await ask<{ acts: ActView[] }>("GET /seller/acts?limit=100", token);
    const waived = body.acts.filter(({ action }) => action === "seller-application.override");
    expect(waived).toHaveLength(4);
    expect(waived[0]).toMatchObject({ actor: { kind: "operator" }, after: { reason } });
    expect(JSON.stringify(body.acts)).not.toContain("8000205012345");
  });

  it("takes papers, which the operator accepts or refuses with a reason", async () => {
    const other = await apply(newPhone());
    const seller = await sellerIdOf(other);
    const paper = {
      type: "food_safety",
      number: "12/2024/ATTP",
      issuer: "Sở Y tế Quảng Ninh",
      issued_on: "2024-05-01",
      expires_on: "2024-04-30",
    };
    const add = (body: object) => ask("POST /seller/documents", other, body);
    expect(Object.keys((await add(paper)).body.details?.fields ?? {})).toEqual(["expires_on"]);
    await add({ ...paper, expires_on: null });
    const { application } = (await add({ ...paper, expires_on: null })).body;
    expect(application.documents).toHaveLength(1);
    expect(statuses(application).document).toBe("waiting");
    const path = `POST /admin/sellers/${seller}/documents/${application.documents[0]?.id ?? ""}`;
    expect((await ask(path, operator, { check: "refused" })).status).toBe(400);
    await ask(path, operator, { check: "refused", reason: "Ảnh mờ" });
    expect(statuses((await ask("GET /seller/application", other)).body.application).document).toBe(
      "missing",
    );
    const stranger = path.replace(seller, id);
    expect((await ask(stranger, operator, { check: "accepted" })).status).toBe(404);
    const accepted = await ask(path, operator, { check: "accepted" });
    expect(statuses(accepted.body.application).document).toBe("met");
  });

  it("links an account once the seller asks and the operator names the evidence", async () => {
    const asked = await ask("POST /seller/application/identity", token);
    expect(asked.body.application.identity.state).toBe("pending");
    const path = `POST /admin/sellers/${id}/identity`;
    expect((await ask(path, operator, { state: "linked", good_until: null })).status).toBe(400);
    const evidence = "Biên bản đối chiếu số 7";
    await ask(path, operator, { state: "failed", evidence: "Số không khớp" });
    expect((await ask("GET /seller/application", token)).body.application.identity).toMatchObject({
      state: "failed",
      by: "review",
    });
    await ask(path, operator, { state: "linked", evidence, good_until: null });
    await ask("POST /seller/application/identity", token);
    const { identity } = (await ask("GET /seller/application", token)).body.application;
    expect(identity).toMatchObject({ state: "linked", open: true, evidence, by: "review" });
    expect(identity.checked_at).not.toBeNull();
  });

  it("is refused in words, and every correction by the operator is in the log", async () => {
    const hers = newPhone();
    const seller = await sellerIdOf(await apply(hers));
    await ask(`POST /admin/sellers/${seller}`, operator, { tax_code: "5701234567" });
    type Acts = { acts: ActView[] };
    const { body } = await ask<Acts>(`GET /admin/acts?seller_id=${seller}`, operator);
    expect(body.acts[0]).toMatchObject({
      actor: { kind: "operator" },
      action: "seller.correct",
      after: { fields: ["tax_code"] },
    });
    const close = () =>
      ask(`POST /admin/sellers/${seller}/close`, operator, { reason: "Không có cơ sở sản xuất" });
    await close();
    expect((await close()).status).toBe(200);
    const sql = `SELECT data->>'text' AS text FROM notification WHERE "to" = $1 AND template = $2`;
    const told = await query<{ text: string }>(backend.databaseUrl, sql, [hers, "seller-closed"]);
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringMatching(/Lý do: Không có cơ sở sản xuất$/),
    ]);
  });

  it("is asked what the operator sets, from then on", async () => {
    const other = await apply(newPhone());
    const pledge = {
      kind: "attestation",
      gate: "submit",
      title: "Cam kết giao đúng hẹn",
      text: "Tôi giao hàng trong hạn đã hứa.",
      document_type: null,
      seller_kinds: ["cooperative"],
      minimum: 1,
      position: 9,
      active: true,
    };
    const paper = { ...pledge, document_type: "registration" };
    const refused = await ask("POST /admin/requirements", operator, paper);
    expect(Object.keys(refused.body.details?.fields ?? {})).toEqual(["document_type"]);
    type Settings = { requirements: { id: string; title: string }[] };
    const { body } = await ask<Settings>("POST /admin/requirements", operator, pledge);
    const made = body.requirements.find(({ title }) => title === pledge.title);
    const path = `POST /admin/requirements/${made?.id ?? ""}`;
    const count = async () =>
      (await ask("GET /seller/application", other)).body.application.requirements.length;
    const before = await count();
    await ask(path, operator, { ...pledge, seller_kinds: [] });
    expect(await count()).toBe(before + 1);
    await ask(path, operator, { ...pledge, seller_kinds: [], active: false });
    expect(await count()).toBe(before);
    expect((await ask("POST /admin/requirements/none", operator, pledge)).status).toBe(404);
  });
});
