import type { OrderPayments } from "../../src/gateway-payments/list-order-payments";
import { CARDS, CardPayer, type PaidBasket } from "../support/card-payer";
import { query } from "../support/database";
import { eventually } from "../support/eventually";
import { logInOperator } from "../support/log-in-operator";
import { OperatorDesk } from "../support/operator-desk";
import { endStalled, prepareStalls, stallAt, untilStalled } from "../support/stalls";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { WalletPayer } from "../support/wallet-payer";

const TWO = ["trung-vit-bien", "cha-muc"];
const ENV = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };
const QUARTER_MS = 15 * 60_000;

/** Writes at which the backend is killed: the nth to a table since the buyer typed her card. */
const PAYING = [
  ["gateway_payment", 1],
  ["payment_allocation", 2],
  ["seller_order", 2],
  ["gateway_event", 1],
] as const;
/**
 * The same since the operator asked for a refund: before it is written down, before it is sent, when it was sent,
 * and while the stand-in keeps it, under whose request id it is sent again.
 */
const REFUNDING = [
  ["payment_refund", 1],
  ["payment_refund", 2],
  ["payment_refund", 3],
  ["fake_gateway_record", 2],
] as const;
/** The write by which a refund that was sent is done. */
const ANSWERED = 3;

let backend: RunningBackend;
let payer: CardPayer;
let desk: OperatorDesk;

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: ENV });
  payer = await CardPayer.at(backend);
  desk = new OperatorDesk(backend.url, await logInOperator(backend));
  const tables = [...PAYING, ...REFUNDING].map(([table]) => table);
  await prepareStalls(backend.databaseUrl, [...new Set(tables)]);
});

afterAll(async () => {
  await backend?.stop();
});

/** Kills the backend in the middle of all that stalls, and starts another one on what is left. */
async function killAndStart(): Promise<void> {
  const { databaseUrl } = backend;
  await backend.kill();
  await endStalled(databaseUrl);
  backend = await startBackend({ databaseUrl, env: ENV });
  payer = await CardPayer.at(backend);
  desk = new OperatorDesk(backend.url, desk.token);
}

/** What the job does each minute, as if it were that time. */
async function watch(now: Date | string): Promise<void> {
  await backend.run("watch-payments.ts", {
    NOW: new Date(now).toISOString(),
  });
}

const refund = ({ orders }: PaidBasket, request_id: string) =>
  desk.post(`/admin/gateway-payments/orders/${orders[0]?.id ?? ""}/refunds`, {
    request_id,
    amount_vnd: 10_000,
    reason: "Hàng hỏng khi đến nơi",
  });

describe("a backend killed while money moves", () => {
  it("takes each payment once, wherever it was killed", async () => {
    const baskets: PaidBasket[] = [];
    for (const [at, [table, nth]] of PAYING.entries()) {
      const basket = await payer.place(...TWO);
      baskets.push(basket);
      await payer.page(basket.id);
      await stallAt(backend.databaseUrl, table, nth);
      await payer.typeCard(basket.id, CARDS.good);
      await untilStalled(backend.databaseUrl, at + 1);
    }
    await killAndStart();
    await watch(new Date(Date.now() + QUARTER_MS));
    for (const basket of baskets) {
      const { reference, intent } = await payer.paymentOf(basket.id);
      await payer.back(reference);
      const { orders, payment } = await payer.state(basket.id);
      expect(payment?.status).toBe("paid");
      expect(orders.every(({ confirm_by }) => confirm_by !== null)).toBe(true);
      const begun = await query(
        backend.databaseUrl,
        "SELECT id FROM audit_entry WHERE action = 'payment.begin' AND subject = $1",
        [orders[0]?.id],
      );
      expect(begun).toHaveLength(1);
      expect((await payer.atStripe(intent)).refunds).toEqual([]);
      expect(await payer.sums(basket)).toEqual(await payer.owedSums(basket));
    }
  }, 240_000);

  it("makes each refund once, before it was written down and after it was sent", async () => {
    const baskets: Awaited<ReturnType<CardPayer["paid"]>>[] = [];
    while (baskets.length < REFUNDING.length) baskets.push(await payer.paid("cha-muc"));
    const lost: Promise<unknown>[] = [];
    for (const [at, [table, nth]] of REFUNDING.entries()) {
      await stallAt(backend.databaseUrl, table, nth);
      lost.push(refund(baskets[at] as PaidBasket, `truoc-khi-tat-${String(at)}`).catch(() => null));
      await untilStalled(backend.databaseUrl, at + 1);
    }
    await killAndStart();
    await Promise.all(lost);
    await watch(new Date(Date.now() + QUARTER_MS));
    const sent = async () =>
      Promise.all(baskets.map(async ({ intent }) => (await payer.atStripe(intent)).refunds));
    // What was never written down was never answered either: the operator asks again.
    expect(await sent()).toEqual([[], [10_000], [10_000], [10_000]]);
    for (const [at, basket] of baskets.entries()) {
      expect((await refund(basket, `truoc-khi-tat-${String(at)}`)).status).toBe(200);
      expect(await payer.sums(basket)).toEqual(await payer.owedSums(basket));
    }
    expect(await sent()).toEqual([[10_000], [10_000], [10_000], [10_000]]);
  }, 240_000);

  it("knows a refund at VNPAY whose answer was lost where no other can be meant, and has an operator end the rest", async () => {
    const wallet = new WalletPayer(payer, "vnpay");
    const basket = await wallet.place(...TWO);
    await wallet.onPage(basket.id, "pay");
    await eventually(async () =>
      expect((await payer.state(basket.id)).payment?.status).toBe("paid"),
    );
    const { reference } = await payer.paymentOf(basket.id);
    const loseAnswer = async (part: PaidBasket, request: string) => {
      await stallAt(backend.databaseUrl, "payment_refund", ANSWERED);
      const lost = refund(part, request).catch(() => null);
      await untilStalled(backend.databaseUrl, 1);
      await killAndStart();
      await lost;
      await watch(new Date());
    };
    const back = async () => (await new WalletPayer(payer, "vnpay").atWallet(reference)).back;
    const sent = () =>
      query<{ id: string; status: string }>(
        backend.databaseUrl,
        `SELECT refund.id, refund.status FROM payment_refund refund
         JOIN payment_allocation held ON held.id = allocation_id
         JOIN gateway_payment paid ON paid.id = payment_id
         WHERE reference = $1 ORDER BY refund.created_at`,
        [reference],
      );
    await loseAnswer(basket, "dau-tien-mat-loi");
    expect((await sent()).map(({ status }) => status)).toEqual(["done"]);
    expect(await back()).toBe(10_000);

    const { orders } = basket;
    await loseAnswer({ ...basket, orders: orders.slice(1) }, "thu-hai-mat-loi");
    expect((await sent()).map(({ status }) => status)).toEqual(["done", "asked"]);
    expect(await back()).toBe(20_000);
    const [, unclear] = await sent();
    const listed = async (show: "refused" | "all") => {
      const path = `/admin/gateway-payments/orders?show=${show}&q=${orders[1]?.code ?? ""}`;
      return (await desk.get<OrderPayments>(path)).body.payments.flatMap(({ refunds }) => refunds);
    };
    // For an hour the market goes on asking, and says so.
    expect(await listed("refused")).toEqual([]);
    const [asked] = await listed("all");
    expect(asked).toMatchObject({ id: unclear?.id, status: "asked", unclear: false });
    const left = Date.parse(asked?.asked_until ?? "") - Date.now();
    expect(left > 45 * 60_000 && left <= 60 * 60_000).toBe(true);
    await query(
      backend.databaseUrl,
      "UPDATE payment_refund SET sent_at = now() - interval '61 minutes' WHERE id = $1",
      [unclear?.id],
    );
    expect(await listed("refused")).toMatchObject([
      { id: unclear?.id, status: "asked", unclear: true, asked_until: null },
    ]);
    const end = (outcome: string, note = "VNPAY đã hoàn, mã 14000009") =>
      desk.post<{ code?: string }>(`/admin/gateway-payments/refunds/${unclear?.id}/end`, {
        outcome,
        note,
      });
    expect((await end("perhaps")).status).toBe(400);
    expect((await end("done", "")).status).toBe(400);
    const taps = await Promise.all([end("done"), end("done")]);
    expect(taps.map(({ status }) => status)).toEqual([200, 200]);
    const late = await end("refused");
    expect([late.status, late.body.code]).toEqual([409, "wrong_status"]);
    expect((await payer.sums(basket)).refunded).toBe(await back());
    const acts = await query(
      backend.databaseUrl,
      "SELECT after FROM audit_entry WHERE action = 'payment.end-refund' AND subject = $1",
      [orders[1]?.id],
    );
    expect(acts).toMatchObject([{ after: { status: "done", note: "VNPAY đã hoàn, mã 14000009" } }]);
  }, 240_000);
});

describe("an hour to pay that is over", () => {
  it("is followed by money that came later and was told to nobody, which goes back", async () => {
    const wallet = new WalletPayer(payer, "vnpay");
    const basket = await wallet.place("cha-muc");
    const { body } = await payer.page(basket.id);
    await (
      await fetch(`${backend.url}${new URL(body.url).pathname}${new URL(body.url).search}`)
    ).text();
    const { reference } = await payer.paymentOf(basket.id);
    const payBy = new Date((await payer.state(basket.id)).payment?.pay_by ?? "");
    await watch(payBy);
    expect((await payer.state(basket.id)).orders[0]).toMatchObject({ cancel_reason: "unpaid" });
    const paid = { status: "paid", number: 14_900_001, decided_at: payBy.toISOString() };
    await query(
      backend.databaseUrl,
      "UPDATE fake_gateway_record SET data = data || $2 WHERE gateway = 'vnpay' AND key = 'payment:' || $1",
      [reference, JSON.stringify(paid)],
    );
    await watch(new Date(payBy.getTime() + 8 * QUARTER_MS));
    await watch(new Date(payBy.getTime() + 9 * QUARTER_MS));
    expect(await wallet.atWallet(reference)).toEqual({ taken: basket.total, back: basket.total });
    expect(await payer.sums(basket)).toEqual({
      agreed: basket.total,
      captured: basket.total,
      refunded: basket.total,
    });
    expect((await payer.state(basket.id)).orders[0]).toMatchObject({ status: "cancelled" });
  }, 120_000);

  it("ends what is not paid, and nothing that is paid in that very moment", async () => {
    const [unpaid, late] = [await payer.place("cha-muc"), await payer.place("cha-muc")];
    await payer.page(unpaid.id);
    await payer.page(late.id);
    await payer.typeCard(late.id, CARDS.good);
    await watch((await payer.state(unpaid.id)).payment?.pay_by ?? "");
    const [ended, saved] = [await payer.state(unpaid.id), await payer.state(late.id)];
    expect(ended.orders[0]).toMatchObject({ status: "cancelled", cancel_reason: "unpaid" });
    expect(saved.orders[0]).toMatchObject({ status: "placed", cancel_reason: null });
    expect(saved.payment?.status).toBe("paid");
    expect((await payer.page(unpaid.id)).status).toBe(409);
  }, 120_000);
});
