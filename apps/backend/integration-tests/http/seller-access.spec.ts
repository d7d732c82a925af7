import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderView } from "../../src/order-view/order-view";
import type { People } from "../../src/seller-people/list-people";
import { SELLER_RIGHTS, type SellerRight } from "../../src/seller-scope/seller-rights";
import { query } from "../support/database";
import { HelperHand } from "../support/helper-hand";
import { LAST_MONTH, MONTH_BEFORE, writeEverything } from "../support/helper-writes";
import { logInSeller, storefrontKey, type Answer } from "../support/market-client";
import { invite, join } from "../support/phone-people";
import { placeOrders } from "../support/place-orders";
import { registerInvited } from "../support/register-invited";
import { askRoute, RANKED, ROUTES } from "../support/seller-access";
import { paperPhoto, sendDecisionPhoto } from "../support/send-photo";
import { routesUnder } from "../support/routes-under";
import { sendTable } from "../support/send-table";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let haTu: string;
let caoXanh: string;
let order: OrderView;

beforeAll(async () => {
  // With a stand-in for the carrier, by which a helper sends a parcel.
  backend = await startBackend({ data: "market", env: { FAKE_GATEWAYS: "true" } });
  haTu = await logInSeller(backend.url, "htx-ha-tu");
  caoXanh = await logInSeller(backend.url, "ho-cao-xanh");
  const [placed] = await placeOrders(backend.url, await storefrontKey(backend.url), [
    { product: "trung-vit-bien", label: "Hộp 10 quả", quantity: 2 },
    { product: "mat-ong-rung", label: "Chai 500 ml", quantity: 1 },
  ]);
  if (!placed) {
    throw new Error("No order was placed");
  }
  order = placed;
});

afterAll(async () => {
  await backend?.stop();
});

function ask<Body>(route: string, token: string | undefined, body?: unknown) {
  return askRoute<Body & MarketErrorBody>(backend.url, route, token, body);
}

async function people(token = haTu): Promise<People> {
  return (await ask<People>("GET /seller/people", token)).body;
}

describe("every route of a seller", () => {
  let subjects: Record<string, string>;
  const lacking = new Map<SellerRight, string>();

  beforeAll(async () => {
    const { id: invitation } = await invite(backend, haTu, RANKED);
    const [owner] = (await people()).people;
    const begun = { request_id: "ban-nhap-cua-ha-tu", sheet: { title: "Trứng muối" } };
    const { body } = await ask<{ draft: { id: string } }>("POST /seller/drafts", haTu, begun);
    const table = await sendTable(backend.url, haTu, Buffer.from("Mã sản phẩm,Quy cách\nA1,Hộp\n"));
    const { products } = (await ask<{ products: { id: string }[] }>("GET /seller/products", haTu))
      .body;
    const sent = await sendDecisionPhoto(backend.url, haTu, await paperPhoto());
    const [review] = await query<{ id: string }>(
      backend.databaseUrl,
      `INSERT INTO review (id, order_id, product_id, seller_id, product_title, score, text, name, written_at)
       SELECT 'rvw_of_ha_tu', order_id, 'prod_of_ha_tu', seller_id, 'Trứng', 5, '', 'H.', now()
       FROM seller_order WHERE order_id = '${order.id}' RETURNING id`,
    );
    const [change] = await query<{ id: string }>(
      backend.databaseUrl,
      `INSERT INTO seller_bank_change (id, seller_id, bank_bin, bank_account, bank_holder, asked_by, asked_at, not_before, told)
       SELECT 'selbank_of_ha_tu', id, '970405', '8000205012345', 'X', '{"name":"X"}', now(), now() + interval '72 hours', true
       FROM seller WHERE handle = 'htx-ha-tu' RETURNING id`,
    );
    const [complaint] = await query<{ id: string }>(
      backend.databaseUrl,
      `INSERT INTO complaint (id, order_id, order_code, seller_id, line_id, title, label, buyer_name,
         quantity, kind, text, opened_at, answer_by)
       SELECT 'cmp_of_ha_tu', order_id, code, seller_id, 'ordli_of_ha_tu', 'Trứng', '', 'H.', 1, 'spoiled', 'Ung.',
         now(), now() + interval '3 days'
       FROM seller_order WHERE order_id = '${order.id}' RETURNING id`,
    );
    await query(
      backend.databaseUrl,
      `INSERT INTO complaint_image (id, complaint_id, hash, webp)
       VALUES ('cimg_of_ha_tu', 'cmp_of_ha_tu', 'hash', 'UklGRg==')`,
    );
    subjects = {
      complaints: complaint?.id ?? "",
      "bank-account": change?.id ?? "",
      reviews: review?.id ?? "",
      "certificate-photos": sent.body.photo.id,
      orders: order.id,
      transfers: order.id,
      people: owner?.id ?? "",
      invitations: invitation,
      drafts: body.draft.id,
      "product-imports": table.body.import?.id ?? "",
      products: products[0]?.id ?? "",
    };
    for (const right of SELLER_RIGHTS) {
      const rights = SELLER_RIGHTS.filter((one) => one !== right);
      const { token } = await join(backend, haTu, { name: `Chưa ${right}`, role: "staff", rights });
      lacking.set(right, token);
    }
  });

  function tryRoute(route: string, token?: string): Promise<Answer<MarketErrorBody>> {
    const kind = route.split("/")[2] ?? "";
    const { search = "", body } = ROUTES[route] ?? {};
    const path = route
      .replace(":id", subjects[kind] ?? "")
      .replace(":number", "1")
      .replace(":photo", "cimg_of_ha_tu")
      .replace(":month", LAST_MONTH);
    return ask(`${path}${search.replace(":id", order.id)}`, token, body);
  }

  it("is in this table", () => {
    expect(Object.keys(ROUTES).sort()).toEqual(routesUnder("seller"));
  });

  it.each(Object.entries(ROUTES))(
    "%s gives another seller her own or nothing",
    async (route, { another }) => {
      const answer = await tryRoute(route, caoXanh);
      if (another === "not found") {
        expect(answer.status).toBe(404);
        expect(answer.body.code).toBe("not_found");
      } else if (another === "refused") {
        // What is sent here is no photo and no table; whose it would have been is in its name.
        expect(answer.body.code).toBe("invalid_input");
      } else if (another === "wrong status") {
        expect(answer.status).toBe(409);
      } else {
        expect(answer.status).toBeLessThan(300);
        expect(JSON.stringify(answer.body)).not.toContain("htx-ha-tu");
        expect(JSON.stringify(answer.body)).not.toContain(order.id);
      }
    },
  );

  it.each(Object.entries(ROUTES))("%s wants its right", async (route, { right }) => {
    if (right === null) {
      return expect((await tryRoute(route, lacking.get("orders"))).status).toBeLessThan(300);
    }
    const answer = await tryRoute(route, lacking.get(right));
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ code: "forbidden", details: { right } });
  });

  it.each(Object.keys(ROUTES))("%s wants a log-in", async (route) => {
    for (const token of [undefined, "forged", `${haTu}x`]) {
      const answer = await tryRoute(route, token);
      expect(answer.status).toBe(401);
      expect(answer.body.code).toBe("unauthorized");
      expect(answer.body.message).toMatch(/đăng nhập/);
    }
  });

  it("is closed to a log-in that acts for no seller", async () => {
    const email = `${Math.random()}@cho-lang.example`;
    const token = await registerInvited(backend, { email, password: "mot-mat-khau-dai" });
    expect(token).toBeTruthy();
    for (const route of Object.keys(ROUTES)) {
      expect([route, (await tryRoute(route, token)).status]).toEqual([route, 401]);
    }
  });

  it("finds nothing under an id that no database can hold", async () => {
    expect((await ask("GET /seller/orders/%00", haTu)).status).toBe(404);
  });

  it("has left the order and the people as they were", async () => {
    const { body } = await ask<{ order: OrderView }>(`GET /seller/orders/${order.id}`, haTu);
    expect(body.order).toEqual(order);
    expect((await people()).people[0]).toMatchObject({ id: subjects.people, role: "owner" });
  });

  describe("that writes", () => {
    const writes = Object.entries(ROUTES).filter(([route]) => !route.startsWith("GET "));
    const helper = { name: "Cán bộ xã", role: "helper", rights: [...SELLER_RIGHTS] };
    const logged = writes.filter(([, { act = "" }]) => !["owners", "own", "nothing"].includes(act));
    let hand: HelperHand;

    beforeAll(async () => {
      hand = new HelperHand(backend.url, (await join(backend, caoXanh, helper)).token, caoXanh);
      await writeEverything(hand, backend);
    });

    it.each(writes)("%s names what it leaves in the log", (_route, { act }) => {
      expect(act).toEqual(expect.any(String));
    });

    it.each(logged)("%s leaves it under the name of the helper who did it", (route, { act }) => {
      const done = hand.written.filter((one) => one.route === route);
      expect(done.map(({ status }) => status < 300)).toContain(true);
      for (const { acts } of done) {
        expect(acts).toContain(`${act} · ${helper.name} · helper`);
      }
    });

    it("is done once by a helper, or is an owner's alone", async () => {
      for (const [route, { act, body }] of writes) {
        if (act === "owners") {
          const refused = await ask(route.replace(":id", "selbank_none"), hand.token, body);
          expect([refused.status, refused.body.code]).toEqual([403, "forbidden"]);
        }
      }
    });

    it("is told once a day for what is kept at every pause in typing", async () => {
      const again = new HelperHand(backend.url, hand.token, caoXanh);
      const month = { month: MONTH_BEFORE };
      await again.write("POST /seller/returns/:month/draft", month, { texts: { counter: "2" } });
      await again.write("POST /seller/returns/:month/draft", month, { texts: { counter: "21" } });
      expect(again.written.map(({ status, acts }) => [status, acts])).toEqual([
        [200, []],
        [200, []],
      ]);
    });
  });

  describe("while the seller may not sell", () => {
    const WHERE = "WHERE handle = 'htx-ha-tu'";

    async function setStatus(status: string): Promise<void> {
      await query(backend.databaseUrl, `UPDATE seller SET status = $1 ${WHERE}`, [status]);
    }

    /** The routes that are not refused. None goes a step on: they are tried without their order. */
    async function openRoutes(): Promise<string[]> {
      const routes = Object.keys(ROUTES);
      const answers = await Promise.all(
        routes.map((route) =>
          ask(
            route.replace(":id", "order_0").replace(":month", LAST_MONTH),
            haTu,
            ROUTES[route]?.body,
          ),
        ),
      );
      return routes.filter((_route, at) => answers[at]?.body.code !== "seller_suspended");
    }

    afterAll(() => setStatus("active"));

    it.each(["suspended", "closed"])(
      "leaves only what an order needs to a %s one",
      async (status) => {
        await setStatus(status);
        const finishing = Object.keys(ROUTES).filter((route) => ROUTES[route]?.finishing);
        expect(await openRoutes()).toEqual(finishing);
      },
    );

    it("lets a closed one finish her last order, and then nothing", async () => {
      await query(backend.databaseUrl, `UPDATE seller SET status_reason = 'Giải thể' ${WHERE}`);
      const me = await ask<{ seller: unknown }>("GET /seller/me", haTu);
      expect(me.body.seller).toMatchObject({ status: "closed", reason: "Giải thể", notice: null });
      for (const step of ["confirm", "hand-over"]) {
        expect((await ask(`POST /seller/orders/${order.id}/${step}`, haTu)).status).toBe(200);
      }
      const last = await ask<{ order: OrderView }>(`POST /seller/orders/${order.id}/deliver`, haTu);
      expect(last.body.order.status).toBe("delivered");
      expect(await openRoutes()).toEqual([]);
    });
  });
});
