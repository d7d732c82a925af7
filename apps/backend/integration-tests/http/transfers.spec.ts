import { decodeVietQr } from "@cho-lang/payment-codecs/decode-vietqr";
import { transferMemo } from "@cho-lang/payment-codecs/transfer-memo";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderView } from "../../src/order-view/order-view";
import type { TransfersPage } from "../../src/transfers/load-transfers-page";
import { BankService } from "../support/bank-service";
import { logInSeller, storefrontKey } from "../support/market-client";
import { askRoute } from "../support/seller-access";
import { sendStatement, statementLine as line } from "../support/send-statement";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { giveBankAccount, transferTraces } from "../support/transfer-traces";

const HA_TU = { bank_bin: "970405", bank_account: "8000205012345" };
const CAO_XANH = { bank_bin: "970436", bank_account: "0011002233445" };
const BY_TRANSFER = { payment: "bank_transfer" };

let backend: RunningBackend;
let shopper: Shopper;
let haTu: string;
let caoXanh: string;

type Answered = { order: OrderView; transfers: TransfersPage } & MarketErrorBody;

function ask(route: string, token: string, body?: unknown) {
  return askRoute<Answered>(backend.url, route, token, body);
}

const giveAccount = (handle: string, account: typeof HA_TU) =>
  giveBankAccount(backend.databaseUrl, handle, account);

/** Places a basket of one seller's eggs, or of two sellers' goods, by transfer. */
async function place(...products: string[]): Promise<OrderView[]> {
  const basket = await shopper.fill(...products);
  const { status, body } = await shopper.place(basket.id, basket.total, BY_TRANSFER);
  expect(status).toBe(200);
  return body.orders;
}

async function placeEggs(): Promise<OrderView> {
  const [order] = await place("trung-vit-bien");
  if (!order) {
    throw new Error("No order was placed");
  }
  return order;
}

const received = (order: OrderView, amount_vnd: number, shown_vnd: number, request_id: string) =>
  ask(`POST /seller/transfers/${order.id}/received`, haTu, { request_id, amount_vnd, shown_vnd });

async function transfersOf(token: string): Promise<TransfersPage> {
  return (await ask("GET /seller/transfers", token)).body.transfers;
}

const traces = (orderId: string) => transferTraces(backend.databaseUrl, orderId);

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  shopper = new Shopper(backend.url, await storefrontKey(backend.url));
  haTu = await logInSeller(backend.url, "htx-ha-tu");
  caoXanh = await logInSeller(backend.url, "ho-cao-xanh");
});

afterAll(async () => {
  await backend?.stop();
});

describe("paying by transfer", () => {
  it("is offered when every seller of the basket has an account and wants it, and not before", async () => {
    const basket = await shopper.fill("trung-vit-bien", "cha-muc");
    const offered = async () => (await shopper.look(basket.id)).body.basket.can_transfer;
    const refused = await ask("POST /seller/transfers/setting", haTu, { on: true });
    expect([refused.status, refused.body.code]).toEqual([409, "transfer_unavailable"]);
    await giveAccount("htx-ha-tu", HA_TU);
    await giveAccount("ho-cao-xanh", CAO_XANH);
    const on = await ask("POST /seller/transfers/setting", haTu, { on: true });
    expect(on.body.transfers).toMatchObject({ on: true, account: { bank_name: "Agribank" } });
    expect(await offered()).toBe(false);
    const early = await shopper.place(basket.id, basket.total, BY_TRANSFER);
    expect([early.status, early.body.code]).toEqual([409, "transfer_unavailable"]);
    await ask("POST /seller/transfers/setting", caoXanh, { on: true });
    expect(await offered()).toBe(true);
  });

  it("gives each seller's order a code to her own account, once, however often it is placed", async () => {
    const basket = await shopper.fill("trung-vit-bien", "cha-muc");
    const change = { ...BY_TRANSFER, phone: "0912345671" };
    const answers = await Promise.all(
      [0, 1, 2].map(() => shopper.place(basket.id, basket.total, change)),
    );
    const orders = answers[0]?.body.orders ?? [];
    expect(orders).toHaveLength(2);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body.orders))).size).toBe(1);
    const codes = orders.map(({ transfer }) => decodeVietQr(transfer?.vietqr ?? ""));
    expect(codes).toEqual(
      orders.map(({ code, total_vnd, seller }) => ({
        to: "account",
        bin: seller.handle === "htx-ha-tu" ? HA_TU.bank_bin : CAO_XANH.bank_bin,
        account: seller.handle === "htx-ha-tu" ? HA_TU.bank_account : CAO_XANH.bank_account,
        amountVnd: total_vnd,
        memo: transferMemo(code),
      })),
    );
    expect(orders.map(({ payment, confirm_by }) => [payment, confirm_by])).toEqual([
      ["bank_transfer", null],
      ["bank_transfer", null],
    ]);
    const [first] = orders;
    const due = new Date(first?.placed_at ?? "").getTime() + 24 * 60 * 60 * 1_000;
    expect(first?.transfer?.pay_by).toBe(new Date(due).toISOString());
  });

  it("goes to the seller when all of it is there, who then has her time to confirm", async () => {
    const order = await placeEggs();
    const confirm = () => ask(`POST /seller/orders/${order.id}/confirm`, haTu);
    const early = await confirm();
    expect([early.status, early.body.code]).toEqual([409, "awaiting_transfer"]);
    const total = order.total_vnd;
    const part = await received(order, 10_000, total, "phan-dau");
    expect(part.body.order.transfer).toMatchObject({ missing_vnd: total - 10_000, paid_at: null });
    expect(decodeVietQr(part.body.order.transfer?.vietqr ?? "")?.amountVnd).toBe(total - 10_000);
    // Somebody else looks at a page from before the first part.
    const stale = await received(order, total, total, "trang-cu");
    expect([stale.status, stale.body.code]).toEqual([409, "wrong_status"]);
    const rest = () => received(order, total - 10_000, total - 10_000, "phan-sau");
    const taps = await Promise.all([rest(), rest(), rest()]);
    expect(taps.map(({ status }) => status)).toEqual([200, 200, 200]);
    const paid = (await rest()).body.order;
    expect(paid.transfer).toMatchObject({ missing_vnd: 0, owed_vnd: 0, vietqr: null });
    expect(paid.confirm_by).not.toBeNull();
    const { entries, acts, texts } = (await traces(order.id)) ?? {};
    expect([entries, acts]).toEqual([2, 2]);
    expect(texts?.filter((text) => text.includes("đã nhận đủ tiền"))).toHaveLength(1);
    expect((await confirm()).body.order.status).toBe("confirmed");
    const left = await ask(`POST /seller/orders/${order.id}/hand-over`, haTu);
    expect(left.body.order.parcels.map(({ collect_vnd }) => collect_vnd)).toEqual([0]);
    expect((await ask(`POST /seller/orders/${order.id}/deliver`, haTu)).body.order.status).toBe(
      "delivered",
    );
    const [eggs] = order.lines;
    const all = { line_id: eggs?.id, quantity: eggs?.quantity, shown_quantity: eggs?.quantity };
    const wish = { ...all, request_id: "trung-hong", with_delivery: false, reason: "spoiled" };
    const back = await ask(`POST /seller/orders/${order.id}/returns`, haTu, wish);
    expect(back.body.order).toMatchObject({
      owed_in_cash_vnd: 0,
      transfer: { owed_vnd: order.goods_total_vnd },
    });
    expect((await transfersOf(haTu)).owed.map(({ id }) => id)).toContain(order.id);
    const returned = { request_id: "da-tra", amount_vnd: order.goods_total_vnd };
    const settled = await ask(`POST /seller/transfers/${order.id}/returned`, haTu, {
      ...returned,
      shown_vnd: order.goods_total_vnd,
    });
    expect(settled.body.order.transfer?.owed_vnd).toBe(0);
  });

  it("shows what the seller owes for too much, and never more is sent back than that", async () => {
    const order = await placeEggs();
    const total = order.total_vnd;
    await received(order, total + 5_000, total, "chuyen-thua");
    const owed = (await transfersOf(haTu)).owed.find(({ id }) => id === order.id);
    expect(owed?.transfer).toMatchObject({ owed_vnd: 5_000, missing_vnd: 0 });
    const back = (amount_vnd: number, request_id: string) =>
      ask(`POST /seller/transfers/${order.id}/returned`, haTu, {
        request_id,
        amount_vnd,
        shown_vnd: 5_000,
      });
    expect((await back(5_001, "qua-nhieu")).body.code).toBe("wrong_status");
    expect((await back(5_000, "tra-lai")).body.order.transfer?.owed_vnd).toBe(0);
    expect((await back(5_000, "tra-lai")).status).toBe(200);
    expect((await back(1, "lan-nua")).body.code).toBe("wrong_status");
    expect((await transfersOf(haTu)).owed.map(({ id }) => id)).not.toContain(order.id);
  });

  describe("and a bank's statement", () => {
    let exact: OrderView;
    let part: OrderView;
    let said: OrderView;

    const send = (...lines: string[]) => sendStatement(backend.url, haTu, lines);
    const memoOf = (order: OrderView) => order.transfer?.memo ?? "";
    const stateOf = async ({ id }: OrderView) =>
      (await ask(`GET /seller/orders/${id}`, haTu)).body.order.transfer;

    beforeAll(async () => {
      [exact, part, said] = [await placeEggs(), await placeEggs(), await placeEggs()];
    });

    it("belong together by the memo, each line once, however often the file is sent", async () => {
      await received(said, said.total_vnd, said.total_vnd, "thay-trong-ung-dung");
      const lines = [
        line("FT1", exact.total_vnd, `MBVCB.123.${memoOf(exact)}.CT tu 0011 toi 8000`),
        line("FT2", 20_000, memoOf(part).toLowerCase()),
        line("FT3", said.total_vnd, memoOf(said)),
        line("FT4", exact.total_vnd, memoOf(exact)),
        line("FT5", 70_000, `${memoOf(part)} ${memoOf(exact)}`),
        line("FT6", 30_000, "tien hang thang 11"),
      ];
      const told = { exact: 1, partial: 1, known: 1, double: 1, unknown: 2 };
      expect(await send(...lines)).toEqual(told);
      expect(await send(...lines)).toEqual({ known: 6 });
      expect(await stateOf(exact)).toMatchObject({ missing_vnd: 0, owed_vnd: exact.total_vnd });
      expect(await stateOf(part)).toMatchObject({ received_vnd: 20_000 });
      expect(await stateOf(said)).toMatchObject({ missing_vnd: 0, owed_vnd: 0 });
    });

    it("wait for a person with what names no order, who may say it once", async () => {
      const { unknown } = await transfersOf(haTu);
      expect(unknown.map(({ amount_vnd }) => amount_vnd).toSorted()).toEqual([30_000, 70_000]);
      const [other, mine] = unknown.toSorted((a, b) => a.amount_vnd - b.amount_vnd);
      const entry = `POST /seller/transfers/entries/${mine?.id}`;
      for (const [what, body] of [
        ["assign", { code: part.code }],
        ["set-aside", { reason: "x" }],
      ] as const) {
        expect((await ask(`${entry}/${what}`, caoXanh, body)).status).toBe(404);
      }
      const assign = (order: OrderView) => ask(`${entry}/assign`, haTu, { code: order.code });
      const taps = await Promise.all([assign(part), assign(part), assign(exact)]);
      expect(taps.map(({ status }) => status).toSorted()).toContain(409);
      const [a, b] = [await stateOf(part), await stateOf(exact)];
      const sum = (a?.received_vnd ?? 0) + (b?.received_vnd ?? 0);
      expect(sum).toBe(20_000 + 2 * exact.total_vnd + 70_000);
      const aside = `POST /seller/transfers/entries/${other?.id}/set-aside`;
      const left = await ask(aside, haTu, { reason: "Tiền riêng" });
      expect(left.body.transfers.unknown).toEqual([]);
    });

    it("counts once what was written down by hand and came with a memo that names nothing", async () => {
      const order = await placeEggs();
      const { total_vnd: total } = order;
      await received(order, total, total, "thay-truoc");
      const lost = line("FT7", total, "tien trung");
      expect(await send(lost)).toEqual({ unknown: 1 });
      const [entry] = (await transfersOf(haTu)).unknown;
      const assign = `POST /seller/transfers/entries/${entry?.id}/assign`;
      const give = () => ask(assign, haTu, { code: order.code });
      expect([(await give()).status, (await give()).status]).toEqual([200, 200]);
      expect(await stateOf(order)).toMatchObject({ received_vnd: total, owed_vnd: 0 });
      expect(await send(lost, line("FT7b", total, memoOf(order)))).toEqual({ known: 1, double: 1 });
    });

    it("are refused whole for one cell that can't be read", async () => {
      expect(
        await send(line("FT8", 10_000, ""), line("FT9", 10_000, "").replace("26/", "36/")),
      ).toBe(undefined);
      expect((await transfersOf(haTu)).unknown).toEqual([]);
    });
  });

  it("takes what a bank service tells, once for each reference, and nothing that it did not sign", async () => {
    const order = await placeEggs();
    const hook = { service: "sepay", key: "khoa-cua-dich-vu" };
    const { body } = await ask("POST /seller/transfers/hook", haTu, hook);
    expect(JSON.stringify(body)).not.toContain(hook.key);
    const [account, memo] = [HA_TU.bank_account, order.transfer?.memo ?? ""];
    const money = { account, reference: "FT-HOOK", amount: order.total_vnd, memo };
    const { pathname } = new URL(body.transfers.hook?.url ?? "");
    const bank = new BankService(`${backend.url}${pathname}`, hook.key);
    const forged = [
      await new BankService(bank.url, "khoa-doan-mo-16-ky-tu").tell(money),
      await bank.tell(money, (body) => body.replace("9", "8")),
    ];
    expect(forged.map(({ status }) => status)).toEqual([401, 401]);
    expect(await traces(order.id)).toMatchObject({ entries: 0 });
    const other = await bank.tell({ ...money, account: "999", reference: "FT-OTHER" });
    const told = await Promise.all([0, 1, 2].map(() => bank.tell(money)));
    expect([other, ...told]).toEqual(Array(4).fill({ status: 200, body: { success: true } }));
    expect(await traces(order.id)).toMatchObject({ entries: 1, acts: 1 });
    const { unknown, waiting } = await transfersOf(haTu);
    expect([...unknown, ...waiting.filter(({ id }) => id === order.id)]).toEqual([]);
    await ask("DELETE /seller/transfers/hook", haTu);
    expect((await bank.tell({ ...money, reference: "FT-LATER" })).status).toBe(404);
  });

  it("neither shows nor confirms another seller's money, by any route", async () => {
    const [one, two] = await place("trung-vit-bien", "cha-muc");
    const [mine, hers] = one?.seller.handle === "htx-ha-tu" ? [one, two] : [two, one];
    const page = JSON.stringify(await transfersOf(caoXanh));
    expect(page).toContain(hers?.id);
    for (const secret of [mine?.id, mine?.code, mine?.transfer?.memo, HA_TU.bank_account]) {
      expect(page).not.toContain(secret);
    }
    const entry = { request_id: "tien-cua-nguoi", amount_vnd: 1, shown_vnd: mine?.total_vnd };
    for (const what of ["received", "returned"]) {
      const answer = await ask(`POST /seller/transfers/${mine?.id}/${what}`, caoXanh, entry);
      expect([answer.status, answer.body.code]).toEqual([404, "not_found"]);
    }
    expect(await traces(mine?.id ?? "")).toMatchObject({ entries: 0, acts: 0 });
  });

  it("is cancelled at its deadline, once: goods free, buyer told, what arrived too late owed", async () => {
    const [order, paid] = [await placeEggs(), await placeEggs()];
    await received(order, 10_000, order.total_vnd, "mot-phan");
    await received(paid, paid.total_vnd, paid.total_vnd, "du-tien");
    await backend.run("watch-transfers.ts", {
      NOW: order.transfer?.pay_by ?? "",
    });
    const { order: now } = (await ask(`GET /seller/orders/${order.id}`, haTu)).body;
    expect(now).toMatchObject({ status: "cancelled", cancel_reason: "unpaid" });
    expect(now.transfer).toMatchObject({ owed_vnd: 10_000, missing_vnd: 0, vietqr: null });
    const { reserved, texts } = (await traces(order.id)) ?? {};
    expect(reserved).toBe(0);
    expect(texts?.filter((text) => text.includes("chưa nhận đủ tiền"))).toHaveLength(1);
    const late = await received(order, 20_000, 0, "tien-muon");
    expect(late.body.order.transfer).toMatchObject({ owed_vnd: 30_000 });
    const { order: other } = (await ask(`GET /seller/orders/${paid.id}`, haTu)).body;
    expect(other.status).toBe("placed");
    const confirm = await ask(`POST /seller/orders/${order.id}/confirm`, haTu);
    expect([confirm.status, confirm.body.code]).toEqual([409, "wrong_status"]);
    // The other one is paid when its goods turn out to be gone.
    const [eggs] = paid.lines;
    const cut = { line_id: eggs?.id, quantity: eggs?.quantity, shown_quantity: eggs?.quantity };
    const off = { ...cut, request_id: "het-hang", reason: "out_of_stock" };
    const gone = await ask(`POST /seller/orders/${paid.id}/cut`, haTu, off);
    expect(gone.body.order).toMatchObject({
      status: "cancelled",
      transfer: { owed_vnd: paid.total_vnd },
    });
    const told = (await traces(paid.id))?.texts.filter((text) => text.includes("Đơn đã hủy"));
    expect(told).toEqual([expect.stringContaining("sẽ trả lại bạn")]);
  }, 240_000);
});
