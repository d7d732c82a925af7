import { fakeShopOf } from "../../src/fake-gateways/ghn/fake-ghn";
import { query } from "../support/database";
import { ShippingDesk } from "../support/shipping-desk";

let desk: ShippingDesk;

beforeAll(async () => {
  desk = await ShippingDesk.open();
});

afterEach(() => {
  desk.at.mend();
});

afterAll(async () => {
  await desk?.close();
});

const TOKEN = "thu-hatu0001";

async function kept(): Promise<string> {
  const rows = await query<{ row: string }>(
    desk.backend.databaseUrl,
    `SELECT to_jsonb(carrier_account)::text AS row FROM carrier_account`,
  );
  return rows.map(({ row }) => row).join();
}

describe("a seller's contract with GHN", () => {
  it("is kept once GHN knows it, and neither told nor readable again", async () => {
    const { status, body } = await desk.account(TOKEN);
    expect(status).toBe(200);
    expect(body.carrier).toEqual({
      offered: true,
      test: false,
      account: {
        shop_id: String(fakeShopOf(TOKEN)),
        shop_name: "Cửa hàng thử hatu0001",
        shop_address: "Kho thử, Hạ Long",
      },
    });
    const seen = JSON.stringify((await desk.ask("carrier-account")).body);
    expect(seen).not.toContain(TOKEN);
    expect(await kept()).not.toContain(TOKEN);
    const acts = await query<{ line: string }>(
      desk.backend.databaseUrl,
      "SELECT to_jsonb(audit_entry)::text AS line FROM audit_entry WHERE action = 'carrier-account.set'",
    );
    expect(acts).toHaveLength(1);
    expect(acts[0]?.line).not.toContain(TOKEN);
  });

  it("is refused, field by field, where GHN does not know it, and the one before stays", async () => {
    const before = (await desk.ask("carrier-account")).body.carrier;
    const strange = await desk.account("khong-phai-token");
    expect(Object.keys(strange.body.details?.fields ?? {})).toEqual(["token"]);
    const shop = await desk.account(TOKEN, desk.seller, fakeShopOf("thu-nguoikhac"));
    expect(Object.keys(shop.body.details?.fields ?? {})).toEqual(["shop_id"]);
    desk.at.spoil.down = true;
    expect((await desk.account("thu-hatu0002")).body.code).toBe("carrier_unavailable");
    expect((await desk.ask("carrier-account")).body.carrier).toEqual(before);
  });

  it("is nobody else's, and without one nothing is sent", async () => {
    const other = await desk.ask("carrier-account", { token: desk.another });
    expect(other.body.carrier.account).toBeNull();
  });

  it("does not go while GHN is asked by it, and is gone with its token afterwards", async () => {
    const order = await desk.newOrder();
    desk.at.spoil.lost = /create$/;
    expect((await desk.ship(order.id)).status).toBe(503);
    desk.at.spoil.lost = undefined;
    const remove = () => desk.ask("carrier-account", { method: "DELETE" });
    expect((await remove()).body.code).toBe("wrong_status");
    await desk.watch(3);
    expect((await remove()).body.carrier.account).toBeNull();
    expect((await remove()).status).toBe(200);
    expect(await kept()).toBe("");
    const next = await desk.newOrder();
    expect((await desk.ship(next.id)).body.code).toBe("carrier_account_needed");
    expect((await desk.order(next.id)).status).toBe("confirmed");
  });
});
