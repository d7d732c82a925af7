import { addDays, addMonths, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { CertificateRow } from "../../src/api/admin/certificates/certificate-row";
import type { ActView } from "../../src/audit/list-acts";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call, type Answer } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let token: string;
let productId: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  token = await logInOperator(backend);
  const [product] = await query<{ id: string }>(
    backend.databaseUrl,
    "SELECT id FROM product WHERE handle = 'mat-ong-rung'",
  );
  productId = product?.id ?? "";
});

afterAll(async () => {
  await backend?.stop();
});

type CertificateAnswer = Answer<{ certificate: CertificateRow } & MarketErrorBody>;
type CertificatePage = Answer<{ certificates: CertificateRow[]; count: number }>;

function post(path: string, body: object = {}): Promise<CertificateAnswer> {
  return call(backend.url, path, { method: "POST", body, token });
}

function list(search: string): Promise<CertificatePage> {
  return call(backend.url, `/admin/certificates?${search}`, { token });
}

const TODAY = vietnamDay(new Date());

function decision(number: string, change: object = {}): object {
  return {
    product_id: productId,
    number,
    decision_date: TODAY,
    issued_on: TODAY,
    issuing_body: "Ủy ban nhân dân tỉnh Quảng Ninh",
    issuing_level: "province",
    stars: 3,
    kind: "new",
    criteria_version: "1489/2025",
    product_set: 4,
    ...change,
  };
}

async function draft(number: string, change: object = {}): Promise<CertificateRow> {
  const { status, body } = await post("/admin/certificates", decision(number, change));
  expect(status).toBe(201);
  return body.certificate;
}

async function approved(number: string, change: object = {}): Promise<CertificateRow> {
  const { id } = await draft(number, change);
  const approve = () => post(`/admin/certificates/${id}/approve`);
  // A double tap: it is done once, and stands in the log once.
  const [{ status, body }, again] = await Promise.all([approve(), approve()]);
  expect([status, again.status]).toEqual([200, 200]);
  return body.certificate;
}

function fields({ body }: CertificateAnswer): Record<string, string> {
  return (body.details?.fields ?? {}) as Record<string, string>;
}

interface CatalogueProduct {
  product: { certificates: { number: string; status: string }[] };
}

/** Numbers of the certificates that shoppers can see of the test product. */
async function publicNumbers(): Promise<string[]> {
  const { body } = await call<CatalogueProduct>(backend.url, "/open-data/products/mat-ong-rung");
  return body.product.certificates.map((certificate) => certificate.number);
}

describe("A certificate's life", () => {
  it("is a draft that gives no star, then counts to the last day of its 36 months", async () => {
    const certificate = await draft("10/QĐ-UBND");
    expect(certificate).toMatchObject({
      status: "draft",
      state: "draft",
      expires_on: addMonths(TODAY, 36),
      product: { handle: "mat-ong-rung", seller: { name: "HTX Hà Tu" } },
    });
    expect(await publicNumbers()).not.toContain("10/QĐ-UBND");
    const { body } = await post(`/admin/certificates/${certificate.id}/approve`);
    expect(body.certificate).toMatchObject({ status: "approved", state: "in_force" });
    expect(await publicNumbers()).toContain("10/QĐ-UBND");
    expect((await post(`/admin/certificates/${certificate.id}/approve`)).status).toBe(200);
  });

  it("is edited only while it is a draft", async () => {
    const { id } = await draft("11/QĐ-UBND");
    const path = `/admin/certificates/${id}`;
    const edited = await post(path, decision("11/QĐ-UBND", { stars: 4 }));
    expect(edited.body.certificate.stars).toBe(4);
    await post(`${path}/approve`);
    const late = await post(path, decision("11/QĐ-UBND", { stars: 3 }));
    expect([late.status, late.body.code]).toEqual([409, "wrong_status"]);
  });

  it("ends by a decision of withdrawal, from its day on", async () => {
    const { id } = await approved("12/QĐ-UBND", {
      decision_date: addDays(TODAY, -60),
      issued_on: addDays(TODAY, -60),
    });
    const path = `/admin/certificates/${id}/withdraw`;
    const withdrawal = {
      withdrawn_on: TODAY,
      withdrawal_decision: "99/QĐ-UBND",
      withdrawal_reason: "Vi phạm an toàn thực phẩm",
    };
    expect(Object.keys(fields(await post(path))).sort()).toEqual([
      "withdrawal_decision",
      "withdrawal_reason",
      "withdrawn_on",
    ]);
    const tooEarly = await post(path, { ...withdrawal, withdrawn_on: addDays(TODAY, -61) });
    expect(fields(tooEarly).withdrawn_on).toBeDefined();
    for (let turn = 0; turn < 2; turn += 1) {
      const { body } = await post(path, withdrawal);
      expect(body.certificate).toMatchObject({ ...withdrawal, state: "withdrawn" });
    }
    const other = await post(path, { ...withdrawal, withdrawal_decision: "100/QĐ-UBND" });
    expect(other.status).toBe(409);
    expect((await post(`/admin/certificates/${id}/approve`)).status).toBe(409);
    const log = "/admin/acts?limit=50";
    const { body } = await call<{ acts: ActView[] }>(backend.url, log, { token });
    const acts = body.acts.filter(({ subject }) => subject === id).reverse();
    expect(acts).toMatchObject([
      { action: "certificate.approve", actor: { role: "operator" }, before: { status: "draft" } },
      { action: "certificate.withdraw", after: withdrawal },
    ]);
  });

  it("is not withdrawn while it is a draft", async () => {
    const { id } = await draft("13/QĐ-UBND");
    const { status } = await post(`/admin/certificates/${id}/withdraw`, {
      withdrawn_on: TODAY,
      withdrawal_decision: "99/QĐ-UBND",
      withdrawal_reason: "Nhầm",
    });
    expect(status).toBe(409);
  });
});

describe("Who may certify", () => {
  it.each([
    ["a province 5 stars today", { stars: 5 }, false],
    ["the ministry 5 stars today", { stars: 5, issuing_level: "ministry" }, true],
    ["a district 3 stars today", { issuing_level: "district" }, false],
    [
      "a district 3 stars in 2024",
      { issuing_level: "district", decision_date: "2024-05-10", issued_on: "2024-05-10" },
      true,
    ],
    ["a province 3 stars in 2024", { decision_date: "2024-05-10", issued_on: "2024-05-10" }, false],
  ])("%s", async (what, change, allowed) => {
    const { id } = await draft(`Hạng: ${what}`, change);
    const answer = await post(`/admin/certificates/${id}/approve`);
    expect(answer.status).toBe(allowed ? 200 : 400);
    if (!allowed) {
      expect(fields(answer).issuing_level).toMatch(/Quyết định .*QĐ-TTg/);
    }
  });
});

describe("What is refused", () => {
  it.each([
    ["nothing at all", {}, ["number", "product_id", "stars"]],
    ["a day that does not exist", { decision_date: "2025-02-30" }, ["decision_date"]],
    ["a day before the programme", { issued_on: "2018-01-01" }, ["issued_on"]],
    ["an issue before the decision", { issued_on: addDays(TODAY, -1) }, ["issued_on"]],
    ["six stars", { stars: 6 }, ["stars"]],
    ["a product set that is none", { product_set: 27 }, ["product_set"]],
    ["unknown criteria", { criteria_version: "1/1999" }, ["criteria_version"]],
    ["an unknown product", { product_id: "prod_none" }, ["product_id"]],
  ])("names the fields of %s", async (_what, change, expected) => {
    const body = Object.keys(change).length > 0 ? decision("20/QĐ-UBND", change) : {};
    const answer = await post("/admin/certificates", body);
    expect(answer.status).toBe(400);
    expect(Object.keys(fields(answer))).toEqual(expect.arrayContaining(expected));
  });

  it("keeps one number a product, although one decision may certify several", async () => {
    await draft("21/QĐ-UBND");
    const again = await post("/admin/certificates", decision("21/QĐ-UBND"));
    expect([again.status, again.body.code]).toEqual([409, "already_exists"]);
  });

  it("answers 404 to an unknown certificate and 401 without a log-in", async () => {
    expect((await post("/admin/certificates/ocop_none/approve")).status).toBe(404);
    expect((await call(backend.url, "/admin/certificates")).status).toBe(401);
    expect((await call(backend.url, "/admin/certificates/ocop_none")).status).toBe(401);
  });
});

describe("The list", () => {
  it("is filtered by what each is today, and searched without marks", async () => {
    const nearEnd = addDays(addMonths(vietnamDay(new Date()), -36), 30);
    const old = { decision_date: nearEnd, issued_on: nearEnd, issuing_level: "district" };
    const gone = { ...old, decision_date: "2022-06-01", issued_on: "2022-06-01" };
    await approved("30/QĐ-UBND", old);
    await approved("31/QĐ-UBND", gone);
    const expiring = await list("state=expiring&q=30");
    expect(expiring.body.certificates).toMatchObject([{ number: "30/QĐ-UBND", days_left: 30 }]);
    const expired = await list("state=expired");
    expect(expired.body.certificates.map((one) => one.number)).toEqual(["31/QĐ-UBND"]);
    const found = await list("q=ho%20cao%20xanh");
    expect(found.body.certificates).toMatchObject([{ number: "02/QĐ-UBND", stars: 5 }]);
    const ofProduct = await list(`product_id=${productId}&status=withdrawn`);
    expect(ofProduct.body.certificates.map((one) => one.number)).toEqual(["12/QĐ-UBND"]);
    const page = await list("limit=2&offset=1");
    expect(page.body.certificates).toHaveLength(2);
    expect(page.body.count).toBeGreaterThan(5);
  });
});
