import { query } from "../support/database";
import { Guests } from "../support/guest-order";
import { logInSeller, storefrontKey } from "../support/market-client";
import { newPhone } from "../support/new-phone";
import { askRoute } from "../support/seller-access";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { giveBankAccount } from "../support/transfer-traces";
import { STOREFRONT_SECRET, UnprovenShopper } from "../support/unproven-shopper";

const EGGS = "trung-vit-bien";
const HONEY = "mat-ong-rung";
const SQUID = "cha-muc";
const HOUR = 3_600_000;

const ENV = {
  FAKE_GATEWAYS: "true",
  STOREFRONT_URL: "http://localhost:8000",
  REVALIDATE_SECRET: STOREFRONT_SECRET,
};

let backend: RunningBackend;
let key: string;
let addresses = 0;

/** Somebody new, behind an address of her own. */
function somebody(): UnprovenShopper {
  addresses += 1;
  return new UnprovenShopper(backend, key, `203.0.113.${String(addresses)}`);
}

async function start(codes: "on" | "off"): Promise<void> {
  backend = await startBackend({ data: "market", env: { ...ENV, CASH_CODES: codes } });
  key = await storefrontKey(backend.url);
  await giveBankAccount(backend.databaseUrl, "htx-ha-tu", {
    bank_bin: "970405",
    bank_account: "8000205012345",
  });
  await query(
    backend.databaseUrl,
    "UPDATE seller SET takes_transfers = true WHERE handle = 'htx-ha-tu'",
  );
}

const later = (hours: number) => ({ NOW: new Date(Date.now() + hours * HOUR).toISOString() });

describe("on a market that asks for codes", () => {
  beforeAll(() => start("on"));
  afterAll(() => backend?.stop());

  const proofOf = async (phone: string): Promise<string> => {
    const guests = new Guests(backend, key);
    return (await guests.proveForCash(phone, await guests.cashCode(phone))).body.proof;
  };

  it("unpaid orders of strangers lock nobody out of her own number, and text her nothing", async () => {
    const phone = newPhone();
    const stranger = somebody();
    for (let at = 0; at < 5; at += 1) {
      const { id, total } = await stranger.fill(EGGS, SQUID);
      const { status, body } = await stranger.place(id, total, { phone, payment: "stripe" });
      expect([status, body.orders.length]).toEqual([200, 2]);
    }
    const more = await stranger.order(EGGS, 1, { phone });
    expect([more.status, more.body.code]).toEqual([409, "phone_code_needed"]);
    const transfer = { phone: newPhone(), payment: "bank_transfer" };
    const [waiting] = (await stranger.order(EGGS, 1, transfer)).body.orders;
    const token = await logInSeller(backend.url, "htx-ha-tu");
    const said = await askRoute(
      backend.url,
      `POST /seller/orders/${waiting?.id ?? ""}/messages`,
      token,
      { request_id: "hoi-ngay-lay", text: "Bạn lấy hàng ngày nào?" },
    );
    expect(said.status).toBe(200);

    const owner = somebody();
    const phone_proof = await proofOf(phone);
    for (const payment of ["cash_on_delivery", "stripe"]) {
      const own = await owner.order(EGGS, 1, { phone, phone_proof, payment });
      expect([own.status, own.body.orders.length]).toEqual([200, 1]);
    }
    await backend.run("watch-payments.ts", later(2));
    await backend.run("watch-transfers.ts", later(48));
    // Of what she ordered herself by card she hears; of nothing else.
    expect(await owner.textsTo(phone)).toEqual(["order-unpaid"]);
    expect(await owner.textsTo(transfer.phone)).toEqual([]);
    const left = await query(
      backend.databaseUrl,
      "SELECT id FROM seller_order WHERE status = 'placed' AND unproven_by IS NOT NULL",
    );
    expect(left).toEqual([]);
  });

  it("an unpaid order keeps a family's purchase from others, and more once the phone is proven", async () => {
    const stranger = somebody();
    await stranger.stock(HONEY, 50);
    const phone = newPhone();
    const all = await stranger.order(HONEY, 50, { phone });
    expect([all.status, all.body.code]).toEqual([409, "phone_code_needed"]);
    expect(all.body.details).toMatchObject({ reason: "many_pieces", lines: [{ available: 10 }] });
    expect((await stranger.order(HONEY, 10, { phone })).status).toBe(200);
    expect((await stranger.order(HONEY, 1, { phone })).body.code).toBe("phone_code_needed");
    const phone_proof = await proofOf(phone);
    expect((await stranger.order(HONEY, 40, { phone, phone_proof })).status).toBe(200);
  });

  it("many numbers at once from one address keep half of the goods, and leave the rest to others", async () => {
    const stranger = somebody();
    await stranger.stock(SQUID, 50);
    const answers = await Promise.all(Array.from({ length: 5 }, () => stranger.order(SQUID, 10)));
    const told = answers.map(({ status, body }) => (status === 200 ? "placed" : body.code));
    expect(told.toSorted()).toEqual([
      ...Array.from({ length: 3 }, () => "phone_code_needed"),
      ...Array.from({ length: 2 }, () => "placed"),
    ]);
    expect((await stranger.order(SQUID, 5)).status).toBe(200);
    expect((await stranger.order(SQUID, 1)).body.code).toBe("phone_code_needed");
    expect((await somebody().order(SQUID, 10)).status).toBe(200);
  });
});

describe("on a market that asks for none", () => {
  beforeAll(() => start("off"));
  afterAll(() => backend?.stop());

  it.each(["stripe", "bank_transfer"])("says how many can be taken, by %s", async (payment) => {
    const stranger = somebody();
    await stranger.stock(EGGS, 50);
    const { status, body } = await stranger.order(EGGS, 50, { payment });
    expect([status, body.code]).toEqual([409, "too_much_unpaid"]);
    expect(body.details).toEqual({
      lines: [{ variant_id: await stranger.variant(EGGS), available: 10 }],
    });
    expect(body.message).toMatch(/giảm số lượng/);
    expect(body.message_en).toMatch(/order fewer/);
    expect((await stranger.order(EGGS, 10, { payment })).status).toBe(200);
  });

  it("bounds nothing in cash: its seller hears of it at once, and confirms or refuses it", async () => {
    const stranger = somebody();
    await stranger.stock(EGGS, 50);
    const payment = "cash_on_delivery";
    expect((await stranger.order(EGGS, 50, { payment })).status).toBe(200);
  });

  it("lets a number keep more once goods were delivered to it or the order before is paid", async () => {
    const stranger = somebody();
    await stranger.stock(EGGS, 60);
    const phone = newPhone();
    const [first] = (await stranger.order(EGGS, 10, { phone, payment: "bank_transfer" })).body
      .orders;
    expect((await stranger.order(EGGS, 5, { phone })).body.code).toBe("too_much_unpaid");
    const token = await logInSeller(backend.url, "htx-ha-tu");
    const { id = "", total_vnd = 0 } = first ?? {};
    const paid = await askRoute(backend.url, `POST /seller/transfers/${id}/received`, token, {
      request_id: "du-tien-trung",
      amount_vnd: total_vnd,
      shown_vnd: total_vnd,
    });
    expect(paid.status).toBe(200);
    expect((await stranger.order(EGGS, 5, { phone })).status).toBe(200);
    await query(
      backend.databaseUrl,
      "UPDATE seller_order SET status = 'delivered', delivered_at = now() WHERE order_id = $1",
      [id],
    );
    expect((await stranger.order(EGGS, 20, { phone })).status).toBe(200);
  });

  it("ends at so many unpaid baskets of one number, also at once", async () => {
    const phone = newPhone();
    const stranger = somebody();
    await stranger.stock(HONEY, 500);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => stranger.order(HONEY, 1, { phone })),
    );
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.map(({ body }) => body.code)).toEqual(
      Array.from({ length: 3 }, () => "too_many_unpaid_baskets"),
    );
    expect(refused[0]?.body.message).toMatch(/chưa trả tiền/);
    // In cash its seller hears of it at once.
    const cash = await stranger.order(HONEY, 1, { phone, payment: "cash_on_delivery" });
    expect(cash.status).toBe(200);
  });
});
