import { addDays, addMonths, startOfVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import sharp from "sharp";
import type { ClaimPage } from "../../src/api/admin/certificate-claims/list-claims";
import type { ClaimView } from "../../src/certificate-claims/claim-view";
import type { ActView } from "../../src/audit/list-acts";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { logInSeller, type Answer } from "../support/market-client";
import { startMailServer, type MailServer } from "../support/mail-server";
import { askRoute } from "../support/seller-access";
import { paperPhoto, sendDecisionPhoto } from "../support/send-photo";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let operator: string;
let haTu: string;
let caoXanh: string;
let eggs: string;
let honey: string;
let squid: string;
let mailServer: MailServer;
let mailEnvironment: NodeJS.ProcessEnv;

const PHONE = "+84912000111";
const TODAY = vietnamDay(new Date());

beforeAll(async () => {
  mailServer = await startMailServer();
  mailEnvironment = { SMTP_URL: mailServer.url, SMTP_FROM: "Chợ Làng <tin@cho-lang.example>" };
  backend = await startBackend({ data: "market", env: mailEnvironment });
  operator = await logInOperator(backend);
  haTu = await logInSeller(backend.url, "htx-ha-tu");
  caoXanh = await logInSeller(backend.url, "ho-cao-xanh");
  const rows = await query<{ id: string; handle: string }>(
    backend.databaseUrl,
    "SELECT id, handle FROM product",
  );
  const idOf = (handle: string) => rows.find((row) => row.handle === handle)?.id ?? "";
  [eggs, honey, squid] = [idOf("trung-vit-bien"), idOf("mat-ong-rung"), idOf("cha-muc")];
  await query(
    backend.databaseUrl,
    `UPDATE seller_member SET phone = $1
     WHERE seller_id = (SELECT id FROM seller WHERE handle = 'htx-ha-tu')`,
    [PHONE],
  );
});

afterAll(async () => {
  await backend?.stop();
  await mailServer?.close();
});

type Refused = Answer<MarketErrorBody>;
type Sent = Answer<{ claim: { id: string } } & MarketErrorBody>;

let requests = 0;

function claimOf(productIds: string[], change: object = {}): object {
  requests += 1;
  return {
    request_id: `yeu-cau-${String(requests)}`,
    product_ids: productIds,
    number: `${String(4_000 + requests)}/QĐ-UBND`,
    decision_date: TODAY,
    issuing_body: "Ủy ban nhân dân tỉnh Quảng Ninh",
    issuing_level: "province",
    stars: 4,
    ...change,
  };
}

function send(claim: object, token = haTu): Promise<Sent> {
  return askRoute(backend.url, "POST /seller/certificate-claims", token, claim);
}

function decide(id: string, step: "accept" | "decline", body: object): Promise<Refused> {
  return askRoute(backend.url, `POST /admin/certificate-claims/${id}/${step}`, operator, body);
}

async function inbox(): Promise<ClaimPage> {
  const route = "GET /admin/certificate-claims?limit=100";
  return (await askRoute<ClaimPage>(backend.url, route, operator)).body;
}

async function ownClaims(token = haTu): Promise<ClaimView[]> {
  const route = "GET /seller/certificate-claims";
  return (await askRoute<{ claims: ClaimView[] }>(backend.url, route, token)).body.claims;
}

/** The operator's reading of a claim: its first day is that of the decision. */
function issued(claim: object): object {
  return { issued_on: (claim as { decision_date: string }).decision_date, ...claim };
}

function fields({ body }: { body: MarketErrorBody }): Record<string, string> {
  return (body.details?.fields ?? {}) as Record<string, string>;
}

interface PublicCertificate {
  number: string;
  stars: number;
  kind: string;
  status: string;
}

async function publicCertificates(handle: string): Promise<PublicCertificate[]> {
  const route = `GET /open-data/products/${handle}`;
  const answer = await askRoute<{ product: { certificates: PublicCertificate[] } }>(
    backend.url,
    route,
    undefined,
  );
  return answer.body.product.certificates;
}

function messages(template: string): Promise<{ text: string }[]> {
  return query(
    backend.databaseUrl,
    `SELECT data->>'text' AS text FROM notification
     WHERE "to" = $1 AND template = $2 ORDER BY created_at, id`,
    [PHONE, template],
  );
}

describe("A decision that a seller sends in", () => {
  it("waits, is accepted, and keeps the certificate before it", async () => {
    const claim = claimOf([eggs, honey]);
    const { status, body } = await send(claim);
    expect(status).toBe(201);
    expect((await send(claim)).body.claim.id).toBe(body.claim.id);
    const [waiting, ...more] = (await inbox()).claims;
    expect(more).toEqual([]);
    expect(waiting).toMatchObject({ seller: { name: "HTX Hà Tu" }, doubts: [], status: "pending" });
    expect(await publicCertificates("mat-ong-rung")).toEqual([]);
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await decide(body.claim.id, "accept", issued(claim))).status).toBe(200);
      // As if the second run had been killed before it closed the claim.
      const open = `UPDATE certificate_claim SET status = 'pending' WHERE ${String(turn)} = 1`;
      await query(backend.databaseUrl, open);
    }
    expect(await publicCertificates("mat-ong-rung")).toMatchObject([{ stars: 4, kind: "new" }]);
    expect(await publicCertificates("trung-vit-bien")).toMatchObject([
      { stars: 4, kind: "renewal", status: "approved" },
      { number: "01/QĐ-UBND", kind: "new", status: "approved" },
    ]);
    expect((await ownClaims())[0]).toMatchObject({ status: "accepted" });
    const told = await messages("certificate-claim");
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toMatch(/đã được chấp nhận: .* mang 4 sao từ/);
    const late = await decide(body.claim.id, "decline", { reason: "Muộn rồi" });
    expect([late.status, late.body.code]).toEqual([409, "wrong_status"]);
    const { acts } = (await askRoute<{ acts: ActView[] }>(backend.url, "GET /admin/acts", operator))
      .body;
    const actions = acts.map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(["certificate-claim.send", "certificate-claim.accept"]),
    );
  });

  it("is declined with a reason that she reads, and changes nothing", async () => {
    const before = await publicCertificates("trung-vit-bien");
    const { body } = await send(claimOf([eggs]));
    const { id } = body.claim;
    expect(fields(await decide(id, "decline", { reason: " " })).reason).toBeDefined();
    expect((await decide(id, "decline", { reason: "Ảnh mờ, số không đọc được." })).status).toBe(
      200,
    );
    expect((await ownClaims())[0]).toMatchObject({
      status: "declined",
      reason: "Ảnh mờ, số không đọc được.",
    });
    expect((await messages("certificate-claim")).at(-1)?.text).toContain("Ảnh mờ");
    expect(await publicCertificates("trung-vit-bien")).toEqual(before);
  });

  it("may give fewer stars after a reassessment, from its first day", async () => {
    const claim = claimOf([eggs], { stars: 3, issued_on: addDays(TODAY, 5) });
    const { body } = await send(claim);
    expect((await inbox()).claims[0]?.doubts).toEqual([expect.stringMatching(/thấp hơn/)]);
    expect((await decide(body.claim.id, "accept", claim)).status).toBe(200);
    const { products } = (
      await askRoute<{ products: { handle: string; stars: number }[] }>(
        backend.url,
        "GET /seller/certificates",
        haTu,
      )
    ).body;
    expect(products.find(({ handle }) => handle === "trung-vit-bien")?.stars).toBe(4);
    expect((await publicCertificates("trung-vit-bien"))[0]).toMatchObject({
      stars: 3,
      kind: "renewal",
    });
  });

  it.each([
    ["5 stars of a province", { stars: 5 }, /bộ công nhận.*Quyết định 1489/],
    ["3 stars of a district since two levels", { stars: 3, issuing_level: "district" }, /1489/],
    ["3 stars of a province in 2024", { stars: 3, decision_date: "2024-05-10" }, /huyện.*781/],
  ])("is refused with its source: %s", async (_what, change, source) => {
    const answer = await send(claimOf([eggs], change));
    expect([answer.status, answer.body.code]).toEqual([400, "invalid_input"]);
    expect(fields(answer).issuing_level).toMatch(source);
  });

  it("is doubted when its body's name tells another level", async () => {
    const { body } = await send(claimOf([eggs], { issuing_body: "UBND xã Hải Lạng" }));
    expect((await inbox()).claims[0]?.doubts).toEqual([expect.stringMatching(/cấp xã/)]);
    await decide(body.claim.id, "decline", { reason: "Xã không công nhận sao." });
  });

  it("has a number once a product, however it is written, and may be two sellers' own", async () => {
    const again = await send(claimOf([eggs], { number: "01 / qđ-ubnd" }));
    expect([again.status, again.body.code]).toEqual([409, "already_exists"]);
    const shared = claimOf([eggs], { number: "77/QĐ-UBND" });
    const { id } = (await send(shared)).body.claim;
    const waiting = await send(claimOf([honey, eggs], { number: "77/QĐ-UBND" }));
    expect([waiting.status, waiting.body.code]).toEqual([409, "already_exists"]);
    const other = await send(claimOf([squid], { number: "77/QĐ-UBND" }), caoXanh);
    expect(other.status).toBe(201);
    for (const one of [id, other.body.claim.id]) {
      expect((await decide(one, "accept", issued(shared))).status).toBe(200);
    }
  });

  it("names what is missing without a photo", async () => {
    const answer = await send({ request_id: "khong-co-gi", product_ids: [eggs] });
    expect(Object.keys(fields(answer)).sort()).toEqual([
      "decision_date",
      "issuing_body",
      "issuing_level",
      "number",
      "stars",
    ]);
    expect((await send(claimOf([]))).status).toBe(400);
    expect((await send(claimOf([eggs], { decision_date: addDays(TODAY, 2) }))).status).toBe(400);
  });

  it("is never of another seller's product", async () => {
    expect((await send(claimOf([eggs, squid]))).status).toBe(404);
    expect(JSON.stringify(await ownClaims(caoXanh))).not.toContain(eggs);
  });
});

describe("A photo of a decision", () => {
  function look(path: string, token: string): Promise<Response> {
    return fetch(`${backend.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  }

  it("is enough, whole, without metadata, and only hers and the operator's to see", async () => {
    const sheet = await paperPhoto();
    const { status, body } = await sendDecisionPhoto(backend.url, haTu, sheet);
    expect(status).toBe(201);
    const { id } = body.photo;
    expect((await sendDecisionPhoto(backend.url, haTu, sheet)).body.photo.id).toBe(id);
    const path = `/seller/certificate-photos/${id}`;
    const seen = Buffer.from(await (await look(path, haTu)).arrayBuffer());
    const { width, height, format, exif } = await sharp(seen).metadata();
    expect({ width, height, format, exif }).toEqual({
      width: 1_000,
      height: 2_000,
      format: "webp",
    });
    expect((await look(path, caoXanh)).status).toBe(404);
    const photoAlone = { request_id: "chi-co-anh", product_ids: [honey], photo_id: id };
    const stolen = await send({ ...photoAlone, product_ids: [squid] }, caoXanh);
    expect(stolen.status).toBe(404);
    const claim = (await send(photoAlone)).body.claim.id;
    const shown = await look(`/admin/certificate-claims/${claim}/photo`, operator);
    expect([shown.status, shown.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect((await look(`/admin/certificate-claims/${claim}/photo`, haTu)).status).toBe(401);
    await decide(claim, "decline", { reason: "Ảnh thiếu trang dấu." });
  });
});

describe("The mail to an owner", () => {
  function mailRows(): Promise<{ status: string; tries: string }[]> {
    return query(
      backend.databaseUrl,
      `SELECT status, data->>'tries' AS tries FROM notification
       WHERE channel = 'email' AND data->>'text' LIKE '%Thử lại thư%' ORDER BY id`,
    );
  }

  it("is kept when the server does not take it, and goes out once when it does", async () => {
    mailServer.refusing = true;
    const { body } = await send(claimOf([eggs]));
    const declined = await decide(body.claim.id, "decline", { reason: "Thử lại thư." });
    expect(declined.status).toBe(200);
    expect(await mailRows()).toEqual([{ status: "failure", tries: "1" }]);
    mailServer.refusing = false;
    // More than are read at once, older and given up: they stand in nobody's way.
    const dead = `INSERT INTO notification (id, "to", channel, template, data, status)
       SELECT 'noti_00' || n, 'da-bo@x.example', 'email', 'x', '{"key": "x", "tries": 7}', 'failure'
       FROM generate_series(1001, 2001) n`;
    await query(backend.databaseUrl, dead);
    const before = mailServer.received.length;
    await backend.run("send-again.ts");
    expect(await mailRows()).toEqual([{ status: "success", tries: "2" }]);
    const [mail, ...more] = mailServer.received.slice(before);
    expect(more).toEqual([]);
    expect(mail?.to).toBe("htx-ha-tu@cho-lang.example");
    expect(mail?.text).toMatch(/^Message-ID: <[0-9a-f]{32}@cho-lang\.example>\r$/m);
    expect(mail?.text).toMatch(/^Subject: =\?UTF-8\?/m);
  });
});

describe("The warnings of a star's end", () => {
  it("come once for each certificate and step, at midnight in Việt Nam", async () => {
    const issuedOn = addDays(addMonths(TODAY, -36), 60);
    const claim = claimOf([honey], { decision_date: issuedOn });
    const { body } = await send(claim);
    await decide(body.claim.id, "accept", issued(claim));
    await query(
      backend.databaseUrl,
      "UPDATE ocop_certificate SET deleted_at = now() WHERE product_id = $1 AND issued_on <> $2",
      [honey, issuedOn],
    );
    const lastDay = addMonths(issuedOn, 36);
    const midnight = startOfVietnamDay(addDays(lastDay, -30));
    const minuteBefore = new Date(midnight.getTime() - 60_000);
    const ended = startOfVietnamDay(addDays(lastDay, 1));
    const instants = [minuteBefore, midnight, ended].map((now) => now.toISOString());
    await backend.run("warn-of-certificates.ts", { NOWS: instants.join() });
    const texts = (await messages("certificate-ends")).map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts[0]).toMatch(/hết hạn trong 90 ngày tới/);
    expect(texts[1]).toMatch(/hết hạn trong 30 ngày tới/);
    expect(texts[2]).toMatch(/đã hết 36 tháng/);
  });
});
