import { COMMUNES } from "@cho-lang/ocop/communes";
import { addDays } from "@cho-lang/ocop/vietnam-day";
import type { BasketView } from "../../src/basket-quote/basket-view";
import type { OrderView } from "../../src/order-view/order-view";
import type { DeliverySetting } from "../../src/seller-delivery/load-seller-delivery";
import { call, logInSeller, storefrontKey, type Answer } from "../support/market-client";
import { ANOTHER_DELIVERY } from "../support/seller-access";
import { Shopper, type Refusal } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";

const AN_GIANG = { province_code: "91", commune_code: "30292" };
const HA_LONG = { province_code: "22", commune_code: "06673" };
const CO_TO = { province_code: "22", commune_code: "07192" };

const BAI_CHAY = {
  name: "Bãi Cháy",
  communes: [HA_LONG.commune_code],
  fee_vnd: 18_000,
  free_from_vnd: 600_000,
  extra_days: 0,
};
const ISLAND = { ...BAI_CHAY, name: "Cô Tô", communes: [CO_TO.commune_code], fee_vnd: null };

type Setting = Answer<{ delivery: DeliverySetting } & Refusal>;
type Offer = NonNullable<BasketView["groups"][number]["delivery"]>["methods"][number];

let backend: RunningBackend;
let shopper: Shopper;
let seller: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  shopper = new Shopper(backend.url, await storefrontKey(backend.url));
  seller = await logInSeller(backend.url, "ho-cao-xanh");
});

afterAll(async () => {
  await backend?.stop();
});

/** She sends by a carrier alone, with these zones; without any where nothing is said of them. */
function draw(own_zones?: object[]): Promise<Setting> {
  const ways = { carrier: { on: true, weight_steps: [] }, own_rider: null, pick_up: null };
  const terms = { ...ways, fair_stall: null, own_zones };
  const body = { terms, rates: ANOTHER_DELIVERY.rates };
  return call(backend.url, "/seller/delivery", { method: "POST", token: seller, body });
}

async function drawn(): Promise<unknown> {
  const { body } = await call<{ delivery: DeliverySetting }>(backend.url, "/seller/delivery", {
    token: seller,
  });
  return body.delivery.terms.own_zones;
}

async function groupOf(id: string, to: Record<string, string>, handle = "ho-cao-xanh") {
  const path = `/store/baskets/${id}?${new URLSearchParams(to).toString()}`;
  const { body } = await call<{ basket: BasketView }>(backend.url, path, { key: shopper.key });
  return body.basket.groups.find((group) => group.seller.handle === handle);
}

async function carrierTo(...to: Parameters<typeof groupOf>): Promise<Offer | undefined> {
  return (await groupOf(...to))?.delivery?.methods.find(({ method }) => method === "carrier");
}

describe("zones that a seller draws herself", () => {
  it("go before the fee by distance, for her goods alone, and the order keeps what it was", async () => {
    await draw();
    const { id, total } = await shopper.fill("cha-muc", "mat-ong-rung");
    const [usual, others] = [
      await carrierTo(id, AN_GIANG),
      await carrierTo(id, HA_LONG, "htx-ha-tu"),
    ];
    const answer = await draw([BAI_CHAY, ISLAND]);
    expect([answer.status, answer.body.delivery.terms.own_zones]).toEqual([
      200,
      [BAI_CHAY, ISLAND],
    ]);
    expect(await drawn()).toEqual([BAI_CHAY, ISLAND]);
    expect((await carrierTo(id, HA_LONG))?.fee_vnd).toBe(18_000);
    expect(await carrierTo(id, AN_GIANG)).toEqual(usual);
    expect(await carrierTo(id, HA_LONG, "htx-ha-tu")).toEqual(others);
    const stale = await shopper.place(id, total);
    expect([stale.status, stale.body.code]).toEqual([409, "total_changed"]);
    const placed = await shopper.place(id, total - 25_000 + 18_000);
    const order = placed.body.orders.find(({ seller: { handle } }) => handle === "ho-cao-xanh");
    expect([placed.status, order?.delivery_fee_vnd]).toEqual([200, 18_000]);
    await draw([{ ...BAI_CHAY, fee_vnd: 90_000 }]);
    const path = `/seller/orders/${order?.id ?? ""}`;
    const hers = await call<{ order: OrderView }>(backend.url, path, { token: seller });
    expect(hers.body.order.delivery_fee_vnd).toBe(18_000);
  });

  it("are longer on the way where she says so, and shown on her page", async () => {
    const { id } = await shopper.fill("cha-muc");
    await draw([BAI_CHAY]);
    const usual = (await carrierTo(id, HA_LONG))?.arrives_from ?? "";
    const slow = { ...BAI_CHAY, extra_days: 3 };
    await draw([slow]);
    const later = (await carrierTo(id, HA_LONG))?.arrives_from ?? "";
    expect(later >= addDays(usual, 3)).toBe(true);
    const { body } = await call<{ seller: { own_zones: object[] } }>(
      backend.url,
      "/open-data/sellers/ho-cao-xanh",
    );
    expect(body.seller.own_zones).toEqual([slow]);
  });

  it("may be ones that she sends nothing to, which an order is told", async () => {
    await draw([ISLAND]);
    const { id, total } = await shopper.fill("cha-muc");
    const there = await groupOf(id, CO_TO);
    expect(there?.delivery?.chosen).toBeNull();
    expect(there?.lines[0]?.problem).toBe("not_deliverable");
    const commune = { commune_code: CO_TO.commune_code };
    const { status, body } = await shopper.place(id, total, commune);
    expect([status, body.code]).toEqual([409, "not_deliverable"]);
    expect(body.details?.lines).toMatchObject([
      { why: [{ method: "carrier", reason: "outside_area" }] },
    ]);
    await draw();
    expect((await carrierTo(id, CO_TO))?.obstacles).toEqual([]);
  });

  it.each([
    ["a commune of another province", [{ ...BAI_CHAY, communes: ["00070"] }], "0.communes.0"],
    ["no commune", [{ ...BAI_CHAY, communes: [] }], "0.communes"],
    ["a commune twice", [BAI_CHAY, { ...ISLAND, communes: BAI_CHAY.communes }], "1.communes"],
    ["a long name", [{ ...BAI_CHAY, name: "x".repeat(41) }], "0.name"],
    ["a name of two lines", [{ ...BAI_CHAY, name: "Cô\nTô" }], "0.name"],
    ["a fee below nothing", [{ ...BAI_CHAY, fee_vnd: -1 }], "0.fee_vnd"],
    ["days that are none", [{ ...BAI_CHAY, extra_days: 0.5 }], "0.extra_days"],
  ])("may not have %s, and the answer names the field", async (_, own_zones, field) => {
    const { status, body } = await draw(own_zones);
    expect([status, body.code]).toEqual([400, "invalid_input"]);
    expect(Object.keys(body.details?.fields ?? {})).toEqual([`terms.own_zones.${field}`]);
    expect(await drawn()).toEqual([]);
  });

  it("are ten at most, of which each may have one commune by any of its codes", async () => {
    const codes = COMMUNES.slice(0, 11).map(({ code }) => code);
    const zones = codes.map((code) => ({ ...BAI_CHAY, communes: [code] }));
    const { status, body } = await draw(zones);
    expect([status, Object.keys(body.details?.fields ?? {})]).toEqual([400, ["terms.own_zones"]]);
    const baChe = ["06978", "06970"];
    const both = baChe.map((code) => ({ ...BAI_CHAY, communes: [code] }));
    expect((await draw(both)).status).toBe(400);
    const one = await draw([{ ...BAI_CHAY, communes: baChe }]);
    expect(one.body.delivery.terms.own_zones[0]?.communes).toEqual(["06978"]);
    await draw();
  });
});
