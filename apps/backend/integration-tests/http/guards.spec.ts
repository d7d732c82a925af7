import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { PROVINCE_ROLES } from "../../src/province-scope/province-rights";
import { query } from "../support/database";
import { eventually } from "../support/eventually";
import { logInOperator } from "../support/log-in-operator";
import { call, storefrontKey } from "../support/market-client";
import { PROVINCE_ACCESS } from "../support/province-access";
import { routesUnder } from "../support/routes-under";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;

beforeAll(async () => {
  backend = await startBackend({ data: "empty", env: { BACKEND_URL: "https://quan-ly.example" } });
});

afterAll(async () => {
  await backend?.stop();
});

// What is there, what is not, what is refused and what is broken.
it.each([
  ["GET", "/health", 200],
  ["GET", "/nowhere", 404],
  ["GET", "/static/nothing.webp", 404],
  ["GET", "/store/products", 403],
  ["GET", "/admin/orders", 401],
  ["POST", "/auth/user/emailpass", 401],
])("%s %s answers %d with the guarding headers", async (method, path, status) => {
  const answer = await fetch(`${backend.url}${path}`, { method });
  expect([answer.status, answer.headers.get("x-content-type-options")]).toEqual([
    status,
    "nosniff",
  ]);
  expect(answer.headers.get("x-frame-options")).toBe("DENY");
  expect(answer.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
  expect(answer.headers.get("strict-transport-security")).toBe("max-age=31536000");
  if (!path.startsWith("/static/")) {
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  }
});

it("lets a revoked key into the store no longer, a moment later", async () => {
  const key = await storefrontKey(backend.url);
  const ask = async (by: string): Promise<number> =>
    (await call(backend.url, "/store/nothing", { key: by })).status;
  // The market's own word for what there is not in the store; without a key nobody comes to it.
  expect([await ask(key), await ask(key), await ask("pk_none")]).toEqual([404, 404, 403]);
  await query(backend.databaseUrl, "UPDATE api_key SET revoked_at = now() WHERE token = $1", [key]);
  await eventually(async () => {
    expect([await ask(key), await ask("pk_none")]).toEqual([403, 403]);
  });
  await query(backend.databaseUrl, "UPDATE api_key SET revoked_at = NULL WHERE token = $1", [key]);
  expect(await ask(key)).toBe(404);
});

describe("the province's people", () => {
  const password = "mat-khau-cua-tinh";
  const tokens = new Map<string, string>();
  let operator: string;

  const people = (path: string, body: object) =>
    call<{ id: string } & MarketErrorBody>(backend.url, `/admin/province-people${path}`, {
      method: "POST",
      token: operator,
      body,
    });
  const logIn = (email: string) =>
    call<{ token: string }>(backend.url, "/auth/province/emailpass", {
      method: "POST",
      body: { email, password },
    });
  const ask = (route: string, by: string | undefined) => {
    const [method = "", path = ""] = route.split(" ");
    const to = path.replace(":month", "2026-10").replace(":id", "srel_none");
    return call<MarketErrorBody & { acts: { action: string }[] }>(backend.url, to, {
      method: method as "GET",
      ...(by === undefined ? {} : { token: by }),
      ...(method === "GET" ? {} : { body: {} }),
    });
  };

  beforeAll(async () => {
    operator = await logInOperator(backend, "tinh");
    for (const role of PROVINCE_ROLES) {
      const person = { name: role, email: `${role}@tinh.example`, password, role };
      expect((await people("", person)).status).toBe(201);
      tokens.set(role, (await logIn(person.email)).body.token);
    }
  });

  it("are let in one by one, with an e-mail that opens no other door", async () => {
    const person = { name: "An", email: "officer@tinh.example", password, role: "auditor" };
    expect((await people("", person)).body.details).toHaveProperty("fields.email");
    const boss = await people("", { ...person, email: "an@tinh.example", role: "boss" });
    expect(boss.body.details).toHaveProperty("fields.role");
    expect((await logIn("officer@tinh.example")).status).toBe(200);
    const seller = await call(backend.url, "/auth/seller/emailpass", {
      method: "POST",
      body: { email: "officer@tinh.example", password },
    });
    expect(seller.status).toBe(200);
    const { token: stranger } = seller.body as { token: string };
    const orders = await call(backend.url, "/seller/orders", { token: stranger });
    expect(orders.status).toBe(401);
  });

  it("may do what their role says and nothing else, by every route", async () => {
    expect(Object.keys(PROVINCE_ACCESS).sort()).toEqual(routesUnder("province"));
    const strangers = [undefined, "no-token", operator];
    for (const [route, allowed] of Object.entries(PROVINCE_ACCESS)) {
      for (const stranger of strangers) {
        expect([route, (await ask(route, stranger)).status]).toEqual([route, 401]);
      }
      for (const role of PROVINCE_ROLES) {
        const { status, body } = await ask(route, tokens.get(role));
        const refused = status === 403 && body.code === "forbidden";
        expect([route, role, refused]).toEqual([route, role, !allowed.includes(role)]);
        expect([route, role, status === 401 || status >= 500]).toEqual([route, role, false]);
      }
    }
  });

  it("are read in the log by the auditor, who sees no seller's orders there", async () => {
    const { body } = await ask("GET /province/acts", tokens.get("auditor"));
    const kinds = new Set(body.acts.map(({ action }) => action.split(".")[0]));
    expect(body.acts.filter(({ action }) => action === "province-person.add")).toHaveLength(4);
    expect([...kinds]).toEqual(["province-person"]);
  });

  it("are out at once when they are blocked", async () => {
    const [row] = await query<{ id: string }>(
      backend.databaseUrl,
      "SELECT id FROM province_member WHERE role = 'officer'",
    );
    const change = { role: "officer", blocked: true };
    expect((await people(`/${row?.id ?? ""}`, change)).status).toBe(200);
    expect((await ask("GET /province/me", tokens.get("officer"))).status).toBe(401);
    expect((await people(`/${row?.id ?? ""}`, { ...change, blocked: false })).status).toBe(200);
    expect((await ask("GET /province/me", tokens.get("officer"))).status).toBe(200);
    expect((await people("/prov_none", change)).status).toBe(404);
  });
});
