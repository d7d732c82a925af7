import { ghnOrder } from "@cho-lang/delivery/ghn/ghn-order";
import { fakeShopOf } from "../../../fake-gateways/ghn/fake-ghn";
import { GhnClient } from "../ghn-client";
import { ghnSettings } from "../ghn-settings";
import { startGhn, type GhnServer } from "./ghn-server";

const TOKEN = "thu-nha0001";
const SHOP = String(fakeShopOf(TOKEN));
let at: GhnServer;

function clientOf(token: string, shop_id: string | null): GhnClient {
  const settings = ghnSettings({ GHN_HOST: `${at.host}/` });
  if (!settings) throw new Error("No settings");
  return new GhnClient(settings, { token, shop_id });
}

function order(client_code: string, changes: Record<string, unknown> = {}) {
  const made = ghnOrder({
    client_code,
    box: { weight_grams: 1_200, length_cm: 20, width_cm: 20, height_cm: 10 },
    look: "see",
    cod_vnd: 345_000,
    goods_vnd: 320_000,
    notes: [],
    lines: [{ name: "Chả mực", quantity: 2, price_vnd: 160_000 }],
    to: {
      name: "Bình",
      phone: "0912345678",
      street: "Số 5",
      commune: "Phường Hồng Gai",
      province: "Quảng Ninh",
    },
  });
  return { ...made, ...changes };
}

beforeAll(async () => {
  at = await startGhn();
});

afterEach(() => {
  at.mend();
});

afterAll(() => {
  at.server.close();
});

describe("GHN by a seller's contract", () => {
  it("knows its shops, and no shops of a token that it does not know", async () => {
    const shops = await clientOf(TOKEN, null).shops();
    expect(shops).toMatchObject({ kind: "done", data: [{ id: Number(SHOP) }] });
    expect(await clientOf("not-a-token", null).shops()).toMatchObject({ code: 401 });
  });

  it("makes one order for a client code, however often it is asked, at the price that it told", async () => {
    const client = clientOf(TOKEN, SHOP);
    const price = await client.preview(order("CL1-1-1"));
    expect(at.orders()).toEqual([]);
    const made = await client.create(order("CL1-1-1"));
    expect(await client.create(order("CL1-1-1"))).toEqual(made);
    expect(at.orders()).toHaveLength(1);
    expect(made).toMatchObject({ kind: "done", data: price.kind === "done" ? price.data : {} });
  });

  it("has made an order whose answer was lost, and tells of it by its client code", async () => {
    const client = clientOf(TOKEN, SHOP);
    at.spoil.lost = /create$/;
    await expect(client.create(order("CL2-1-1"))).rejects.toMatchObject({
      code: "carrier_unavailable",
    });
    at.spoil.lost = undefined;
    const found = await client.detailByClientCode("CL2-1-1");
    const again = await client.create(order("CL2-1-1"));
    expect(found.kind === "done" && again.kind === "done" && found.data.tracking).toBe(
      again.kind === "done" && again.data.tracking,
    );
  });

  it("is not believed where nobody knows what it did", async () => {
    const client = clientOf(TOKEN, SHOP);
    for (const answer of ["<html>", "{}", '{"code":200,"data":null}', '{"code":500}', "null"]) {
      at.spoil.answer = answer;
      await expect(client.preview(order("CL3-1-1"))).rejects.toMatchObject({
        code: "carrier_unavailable",
      });
    }
    at.spoil.down = true;
    await expect(client.shops()).rejects.toMatchObject({ code: "carrier_unavailable" });
  });

  it("calls an order off once, and not when somebody has fetched it", async () => {
    const client = clientOf(TOKEN, SHOP);
    const codes: string[] = [];
    for (const code of ["CL4-1-1", "CL4-1-2"]) {
      const made = await client.create(order(code));
      codes.push(made.kind === "done" ? made.data.tracking : "");
    }
    const [off = "", gone = ""] = codes;
    expect(await client.cancel(off)).toEqual({ kind: "done", data: true });
    expect(await client.cancel(off)).toMatchObject({ kind: "refused" });
    expect(await client.detail(off)).toMatchObject({ data: { status: "cancel" } });
    await at.move(gone, "picking", "picked");
    expect(await client.cancel(gone)).toMatchObject({ kind: "refused" });
  });

  it("tells another contract nothing of an order, nor its own under a shop that is not its own", async () => {
    const made = await clientOf(TOKEN, SHOP).create(order("CL5-1-1"));
    const code = made.kind === "done" ? made.data.tracking : "";
    const other = "thu-nha0002";
    for (const client of [clientOf(other, String(fakeShopOf(other))), clientOf(other, SHOP)]) {
      for (const asked of [
        client.detail(code),
        client.cancel(code),
        client.label(code),
        client.detailByClientCode("CL5-1-1"),
      ]) {
        expect(await asked).toMatchObject({ kind: "refused" });
      }
    }
    const label = await clientOf(TOKEN, SHOP).label(code);
    expect(label.kind === "done" && label.data).toMatch(
      /^http:\/\/localhost:\d+\/a5\/public-api\/printA5\?token=[0-9a-f-]{36}$/,
    );
  });

  it.each([
    ["cod_amount", 50_000_001],
    ["insurance_value", 5_000_001],
    ["weight", 50_001],
    ["weight", 1.5],
    ["length", 0],
    ["service_type_id", 5],
    ["required_note", "XEM"],
    ["is_new_to_address", false],
    ["to_ward_name", ""],
    ["to_ward_name", "Đặc khu Cô Tô"],
    ["to_phone", "+84912345678"],
    ["client_order_code", "x".repeat(51)],
    ["items", []],
  ])("refuses an order whose %s is %j, at the price, too", async (field, value) => {
    const client = clientOf(TOKEN, SHOP);
    const wrong = order("CL6-1-1", { [field]: value });
    expect(await client.preview(wrong)).toMatchObject({ kind: "refused", code: 400 });
    expect(await client.create(wrong)).toMatchObject({ kind: "refused", code: 400 });
  });
});

describe("the settings", () => {
  it("take the host that is given, our stand-in where fakes are wanted, and nothing else", () => {
    expect(ghnSettings({})).toBeNull();
    expect(ghnSettings({ FAKE_GATEWAYS: "true", PORT: "9100" })).toMatchObject({
      apiUrl: "http://localhost:9100/fake/ghn/shiip/public-api",
      test: true,
    });
    const host = "https://online-gateway.ghn.vn";
    expect(ghnSettings({ GHN_HOST: host, FAKE_GATEWAYS: "true" })).toMatchObject({
      apiUrl: `${host}/shiip/public-api`,
      labelUrl: `${host}/a5/public-api/printA5`,
      hookSecret: null,
      test: false,
    });
  });

  it.each(["", "short", "has/a-slash-in-the-middle", "has a space in the middle"])(
    "hear no call of GHN's under the secret %j",
    (secret) => {
      const settings = ghnSettings({ GHN_HOST: "https://x", GHN_WEBHOOK_SECRET: secret });
      expect(settings?.hookSecret).toBeNull();
    },
  );
});
