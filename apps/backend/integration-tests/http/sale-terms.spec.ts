import { query } from "../support/database";
import { call, storefrontKey } from "../support/market-client";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let shopper: Shopper;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  shopper = new Shopper(backend.url, await storefrontKey(backend.url));
});

afterAll(async () => {
  await backend?.stop();
});

describe("the terms of a sale", () => {
  interface Terms {
    terms?: {
      version: string;
      text?: string;
      sellers?: { handle: string; parts: object[]; seen: string }[];
    };
    code?: string;
  }
  const ask = (path: string, ...[name, value]: string[]) =>
    call<Terms>(backend.url, path, {
      key: shopper.key,
      headers: name !== undefined && value !== undefined ? { [name]: value } : {},
    });

  it("stand before the order, are kept with it word for word, and are only its buyer's", async () => {
    const { id, total } = await shopper.fill("trung-vit-bien", "cha-muc");
    const before = (await ask(`/store/baskets/${id}/terms`)).body.terms;
    expect(before?.sellers?.map(({ handle }) => handle).sort()).toEqual([
      "ho-cao-xanh",
      "htx-ha-tu",
    ]);
    expect(JSON.stringify(before)).toContain("Nguyễn Thị Hoà");
    const { body } = await shopper.place(id, total, { phone: "0912 345 699" });
    const order = body.orders.find(({ seller }) => seller.handle === "htx-ha-tu");
    expect(order?.terms_version).toBe(before?.version);
    await query(
      backend.databaseUrl,
      "UPDATE seller SET representative = 'Người khác' WHERE handle = 'htx-ha-tu'",
    );
    const path = `/store/orders/${order?.code ?? ""}/terms`;
    for (const proof of [
      ["x-order-phone", "0912345699"],
      ["x-order-basket", id],
    ]) {
      const kept = await ask(path, ...proof);
      expect([kept.status, kept.body.terms?.version]).toEqual([200, before?.version]);
      expect(kept.body.terms?.text).toContain("Nguyễn Thị Hoà");
      expect(kept.body.terms?.text).not.toContain("Người khác");
    }
    for (const proof of [[], ["x-order-phone", "0912345698"], ["x-order-basket", "basket_x"]]) {
      expect((await ask(path, ...proof)).status).toBe(404);
    }
    expect((await ask("/store/baskets/basket_khong_co/terms")).body.code).toBe("basket_not_found");
  });

  it("are agreed to only as the page showed them, and none of a seller who sells nothing is told", async () => {
    const { id, total } = await shopper.fill("trung-vit-bien", "cha-muc");
    const seen = async () =>
      (await ask(`/store/baskets/${id}/terms`)).body.terms?.sellers?.map((one) => one.seen) ?? [];
    const shown = await seen();
    const change = (sql: string) => query(backend.databaseUrl, sql);
    await change("UPDATE seller SET confirm_hours = 6 WHERE handle = 'ho-cao-xanh'");
    const today = await seen();
    expect(today.filter((one) => shown.includes(one))).toHaveLength(1);
    for (const terms_seen of [shown, [], today.slice(1)]) {
      const refused = await shopper.place(id, total, { terms_seen });
      expect([refused.status, refused.body.code]).toEqual([409, "terms_changed"]);
    }
    expect((await shopper.look(id)).body.basket.status).toBe("open");
    await change("UPDATE seller SET status = 'suspended' WHERE handle = 'ho-cao-xanh'");
    expect(await seen()).toHaveLength(1);
    await change("UPDATE seller SET status = 'active' WHERE handle = 'ho-cao-xanh'");
    // A seller who has left the basket since does not matter.
    const terms_seen = [...today, "cua-nguoi-khac"];
    expect((await shopper.place(id, total, { terms_seen })).status).toBe(200);
    expect((await ask(`/store/baskets/${id}/terms`)).body.code).toBe("basket_placed");
  });
});
