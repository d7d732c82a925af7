import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { CashSetting } from "../../src/cash-terms/load-cash-setting";
import { CardPayer } from "../support/card-payer";
import { query } from "../support/database";
import { holdingGoods, itemsOf } from "../support/holding-goods";
import { logInSeller, storefrontKey } from "../support/market-client";
import { join } from "../support/phone-people";
import { askRoute } from "../support/seller-access";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { giveBankAccount } from "../support/transfer-traces";

const GATEWAYS = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };
const HA_TU = { handle: "htx-ha-tu", name: "HTX Hà Tu" };
const CAO_XANH = { handle: "ho-cao-xanh", name: "Hộ Cao Xanh" };
const ALL_CASH = { on: true, ceiling_vnd: null };
const NO_CASH = { on: false, ceiling_vnd: null };
const NO_EFFECT = { sellers: 0, acts: 0 };

let backend: RunningBackend;
let haTu: string;
let caoXanh: string;

async function open(env?: Record<string, string>): Promise<void> {
  backend = await startBackend({ data: "market", ...(env ? { env } : {}) });
  haTu = await logInSeller(backend.url, HA_TU.handle);
  caoXanh = await logInSeller(backend.url, CAO_XANH.handle);
}

type Answered = { cash: CashSetting; transfers: { on: boolean } } & MarketErrorBody;

const ask = (route: string, token: string, body?: unknown) =>
  askRoute<Answered>(backend.url, route, token, body);

/** What became of a seller's wish: the status, and the setting or the code of the refusal. */
async function set(token: string, cash: object): Promise<[number, CashSetting | string]> {
  const { status, body } = await ask("POST /seller/cash", token, cash);
  return [status, status === 200 ? body.cash : body.code];
}

const setting = async (token: string) => (await ask("GET /seller/cash", token)).body.cash;

/** How many sellers take less than any cash, and how often the log says that somebody changed it. */
async function effect(): Promise<{ sellers: number; acts: number } | undefined> {
  const [row] = await query<{ sellers: number; acts: number }>(
    backend.databaseUrl,
    `SELECT
      (SELECT count(*)::int FROM seller WHERE NOT takes_cash OR cash_ceiling_vnd IS NOT NULL) AS sellers,
      (SELECT count(*)::int FROM audit_entry WHERE action = 'seller.take-cash') AS acts`,
  );
  return row;
}

describe("a seller's terms for cash on delivery, where the market has gateways", () => {
  let payer: CardPayer;
  let shopper: Shopper;

  beforeAll(async () => {
    await open(GATEWAYS);
    payer = await CardPayer.at(backend);
    shopper = payer.shopper;
  });

  afterAll(async () => {
    await backend?.stop();
  });

  afterEach(async () => {
    await set(haTu, ALL_CASH);
    await set(caoXanh, ALL_CASH);
  });

  const look = async (basketId: string) => (await shopper.look(basketId)).body.basket;

  /** Refused in cash naming these sellers, with the basket and its lines as they were, and no order. */
  async function refusesCash(
    basket: { id: string; total: number },
    sellers: object[],
  ): Promise<void> {
    const before = await look(basket.id);
    expect(before.cash_refused_by).toEqual(sellers);
    const { status, body } = await shopper.place(basket.id, basket.total);
    expect([status, body.code, body.details]).toEqual([409, "cash_not_taken", { sellers }]);
    expect(await look(basket.id)).toEqual(before);
    expect((await shopper.orders(basket.id)).status).toBe(404);
  }

  it("are any cash at first, and hers to change, in the log, once for the same wish", async () => {
    expect(await setting(haTu)).toEqual({ ...ALL_CASH, other_way: true });
    const { acts = 0 } = (await effect()) ?? {};
    const wish = { on: true, ceiling_vnd: 2_000_000 };
    for (const tap of [wish, wish]) {
      expect(await set(haTu, tap)).toEqual([200, { ...wish, other_way: true }]);
    }
    expect(await setting(caoXanh)).toMatchObject(ALL_CASH);
    const entries = await query(
      backend.databaseUrl,
      `SELECT before, after FROM audit_entry WHERE action = 'seller.take-cash' ORDER BY sequence`,
    );
    expect(entries.slice(acts)).toEqual([
      {
        before: { takes_cash: true, cash_ceiling_vnd: null },
        after: { takes_cash: true, cash_ceiling_vnd: 2_000_000 },
      },
    ]);
  });

  it("are refused with what is no setting, and to who may not see money", async () => {
    const before = await effect();
    const wrong = [9_999, 1_000_000_001, 20_000.5, -1, "2.000.000", undefined];
    for (const ceiling_vnd of wrong) {
      const { status, body } = await ask("POST /seller/cash", haTu, { on: true, ceiling_vnd });
      const fields = { ceiling_vnd: expect.any(String) as string };
      expect([status, body.code, body.details]).toEqual([400, "invalid_input", { fields }]);
    }
    expect((await set(haTu, { on: "no", ceiling_vnd: null }))[0]).toBe(400);
    const helper = { name: "Cán bộ xã", role: "helper", rights: ["orders", "products"] };
    const { token } = await join(backend, haTu, helper);
    expect(await set(token, NO_CASH)).toEqual([403, "forbidden"]);
    expect((await ask("GET /seller/cash", token)).status).toBe(403);
    expect(await effect()).toEqual(before);
  });

  it("keep a basket from being paid in cash, and from nothing else", async () => {
    await set(haTu, NO_CASH);
    const basket = await shopper.fill("trung-vit-bien");
    await refusesCash(basket, [{ ...HA_TU, ceiling_vnd: null, alcohol: false }]);
    const card = await shopper.place(basket.id, basket.total, { payment: "stripe" });
    expect(card.status).toBe(200);
  });

  it("take an order of exactly the ceiling, delivery included, and not one đồng more", async () => {
    const basket = await shopper.fill("trung-vit-bien");
    const under = { on: true, ceiling_vnd: basket.total - 1 };
    await set(haTu, under);
    await refusesCash(basket, [{ ...HA_TU, ceiling_vnd: under.ceiling_vnd, alcohol: false }]);
    await set(haTu, { on: true, ceiling_vnd: basket.total });
    expect((await look(basket.id)).cash_refused_by).toEqual([]);
    expect((await shopper.place(basket.id, basket.total)).status).toBe(200);
  });

  it("are looked at for each seller's own order, and name all who refuse", async () => {
    const basket = await shopper.fill("trung-vit-bien", "cha-muc");
    const [eggs = 0, squid = 0] = (await look(basket.id)).groups.map((group) => group.total_vnd);
    // The basket is above both ceilings; each order is below its own.
    await set(haTu, { on: true, ceiling_vnd: eggs });
    await set(caoXanh, { on: true, ceiling_vnd: squid });
    expect((await look(basket.id)).cash_refused_by).toEqual([]);
    await set(caoXanh, NO_CASH);
    await refusesCash(basket, [{ ...CAO_XANH, ceiling_vnd: null, alcohol: false }]);
    await set(haTu, { on: true, ceiling_vnd: eggs - 1 });
    await refusesCash(basket, [
      { ...HA_TU, ceiling_vnd: eggs - 1, alcohol: false },
      { ...CAO_XANH, ceiling_vnd: null, alcohol: false },
    ]);
  });

  it("are looked at once more when nobody else can buy any more, and nothing is left ordered", async () => {
    const basket = await shopper.fill("trung-vit-bien", "cha-muc");
    const before = await look(basket.id);
    // She changes it while the placing waits for its goods.
    const items = await itemsOf(backend.databaseUrl, "trung-vit-bien", "cha-muc");
    const placing = await holdingGoods(backend.databaseUrl, items, async (holder) => {
      const placed = shopper.place(basket.id, basket.total);
      await holder.untilWaitedFor();
      await set(caoXanh, NO_CASH);
      return { placed };
    });
    const { status, body } = await placing.placed;
    expect([status, body.code]).toEqual([409, "cash_not_taken"]);
    const sellers = [{ ...CAO_XANH, ceiling_vnd: null, alcohol: false }];
    expect(body.details).toEqual({ sellers });
    expect(await look(basket.id)).toEqual({ ...before, cash_refused_by: sellers });
    expect((await shopper.orders(basket.id)).status).toBe(404);
    await set(caoXanh, ALL_CASH);
    expect((await shopper.place(basket.id, basket.total)).status).toBe(200);
  });

  it("keep an unpaid card order from being changed to cash, until they allow it", async () => {
    const basket = await payer.place("trung-vit-bien", "cha-muc");
    const totalOf = ({ handle }: typeof HA_TU) =>
      basket.orders.find(({ seller }) => seller.handle === handle)?.total_vnd ?? 0;
    const under = totalOf(HA_TU) - 1;
    await set(haTu, { on: true, ceiling_vnd: under });
    const refused = await payer.cash(basket.id);
    const sellers = [{ ...HA_TU, ceiling_vnd: under, alcohol: false }];
    expect([refused.status, refused.body.code]).toEqual([409, "cash_not_taken"]);
    expect(refused.body.details).toEqual({ sellers });
    const { body } = await shopper.orders(basket.id);
    expect(body).toMatchObject({ payment: { payable: true, cash_refused_by: sellers } });
    await set(haTu, { on: true, ceiling_vnd: totalOf(HA_TU) });
    await set(caoXanh, { on: true, ceiling_vnd: totalOf(CAO_XANH) });
    const changed = await payer.cash(basket.id);
    expect([changed.status, changed.body.payment.status]).toEqual([200, "replaced"]);
    // What has been changed stays so, whatever she says later.
    await set(haTu, NO_CASH);
    expect((await payer.cash(basket.id)).status).toBe(200);
  });
});

describe("a seller's terms for cash, where nobody pays by card", () => {
  const account = { bank_bin: "970405", bank_account: "8000205012345" };
  const transfers = (on: boolean) => ask("POST /seller/transfers/setting", haTu, { on });

  beforeAll(() => open());

  afterAll(async () => {
    await backend?.stop();
  });

  it("can't be less than any cash before buyers have another way", async () => {
    const wishes = [NO_CASH, { on: true, ceiling_vnd: 2_000_000 }];
    const refuse = async () => {
      for (const wish of wishes) expect(await set(haTu, wish)).toEqual([409, "no_way_to_pay"]);
    };
    await refuse();
    // An account alone is no way: she does not take transfers to it yet.
    await giveBankAccount(backend.databaseUrl, HA_TU.handle, account);
    await refuse();
    expect(await setting(haTu)).toEqual({ ...ALL_CASH, other_way: false });
    expect(await effect()).toEqual(NO_EFFECT);
    await transfers(true);
    for (const wish of wishes) expect((await set(haTu, wish))[0]).toBe(200);
  });

  it("hold transfers on until she takes any cash again, also when both are ended at once", async () => {
    const refused = await transfers(false);
    expect([refused.status, refused.body.code]).toEqual([409, "no_way_to_pay"]);
    await set(haTu, ALL_CASH);
    const taps = await Promise.all([transfers(false), ask("POST /seller/cash", haTu, NO_CASH)]);
    expect(taps.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await transfers(true)).status).toBe(200);
    expect((await set(haTu, NO_CASH))[0]).toBe(200);
  });

  it("leave no way for a basket with a seller who takes cash alone, and each for itself has one", async () => {
    const shopper = new Shopper(backend.url, await storefrontKey(backend.url));
    const both = await shopper.fill("trung-vit-bien", "cha-muc");
    expect((await shopper.look(both.id)).body.basket).toMatchObject({
      can_transfer: false,
      cash_refused_by: [{ ...HA_TU, ceiling_vnd: null, alcohol: false }],
      gateways: [],
    });
    expect((await shopper.place(both.id, both.total)).body.code).toBe("cash_not_taken");
    const eggs = await shopper.fill("trung-vit-bien");
    const paid = { payment: "bank_transfer" };
    expect((await shopper.place(eggs.id, eggs.total, paid)).status).toBe(200);
    const squid = await shopper.fill("cha-muc");
    expect((await shopper.place(squid.id, squid.total)).status).toBe(200);
  });
});
