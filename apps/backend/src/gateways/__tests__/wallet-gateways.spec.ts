import { readMomoNotification } from "@cho-lang/payment-codecs/momo/read-momo-notification";
import { readVnpayNotification } from "@cho-lang/payment-codecs/vnpay/read-vnpay-notification";
import type { WalletNotification } from "@cho-lang/payment-codecs/wallet/wallet-answers";
import { readZalopayNotification } from "@cho-lang/payment-codecs/zalopay/read-zalopay-notification";
import type { FakeNotification } from "../../fake-gateways/wallets/fake-reply";
import type { WalletId } from "../../fake-gateways/wallets/reply-of-wallet";
import type { Gateway } from "../gateway";
import { momoGateway } from "../momo/momo-gateway";
import { momoSettings } from "../momo/momo-settings";
import { vnpayGateway } from "../vnpay/vnpay-gateway";
import { vnpaySettings } from "../vnpay/vnpay-settings";
import { zalopayGateway } from "../zalopay/zalopay-gateway";
import { zalopaySettings } from "../zalopay/zalopay-settings";
import { onPage, startWallet, STOREFRONT, type WalletServer } from "./wallet-server";

const RETURN_URL = `${STOREFRONT}/thanh-toan/tro-lai/CP1`;
const HOUR = 3_600_000;

const MAKERS: Record<WalletId, (env: NodeJS.ProcessEnv) => Gateway | null> = {
  vnpay: vnpayGateway,
  momo: momoGateway,
  zalopay: zalopayGateway,
};

function read(env: NodeJS.ProcessEnv, told: FakeNotification | undefined): WalletNotification {
  const [vnpay, momo, zalopay] = [vnpaySettings(env), momoSettings(env), zalopaySettings(env)];
  if (!told || !vnpay || !momo || !zalopay) {
    throw new Error("Nothing was told");
  }
  const body = JSON.stringify(told.body);
  if (told.wallet === "vnpay") {
    return readVnpayNotification(vnpay.account, told.query ?? "");
  }
  return told.wallet === "momo"
    ? readMomoNotification(momo.account, body)
    : readZalopayNotification(zalopay.account, body);
}

let count = 0;

async function opened(gateway: Gateway, amount_vnd = 150_000) {
  const reference = `CP${String((count += 1)).padStart(16, "0")}`;
  const pay_by = new Date(Date.now() + HOUR);
  const payment = { reference, amount_vnd, pay_by, return_url: RETURN_URL };
  const { data, provider_reference } = await gateway.open(payment);
  const page = gateway.pageOf({ reference, data, return_url: RETURN_URL });
  return { payment, reference, provider_reference, data, page };
}

const refundOf = (request_id: string, amount_vnd: number) => ({
  request_id,
  amount_vnd,
  reason: "cancelled",
  provider_reference: null as string | null,
  sent_at: null as Date | null,
});

describe.each(["vnpay", "momo", "zalopay"] as const)("paying by %s", (id) => {
  let wallet: WalletServer;
  let gateway: Gateway;

  beforeAll(async () => {
    wallet = await startWallet(id);
    const made = MAKERS[id](wallet.env);
    if (!made) throw new Error(`No gateway ${id}`);
    gateway = made;
  });
  afterAll(() => wallet.server.close());
  beforeEach(() => {
    delete wallet.spoil.answer;
    wallet.clock.ahead = 0;
    wallet.told.length = 0;
  });

  it("takes the money that was asked for, tells so signed, and says so when it is asked", async () => {
    const { reference, data, page } = await opened(gateway);
    expect((await gateway.ask(data)).outcome).toBe("open");
    expect(await onPage(page, "pay")).toContain(RETURN_URL);
    const answer = await gateway.ask(data);
    expect(answer).toMatchObject({ outcome: "paid", amount_vnd: 150_000, currency: "vnd" });
    expect(read(wallet.env, wallet.told[0])).toMatchObject({
      kind: "told",
      standing: { outcome: "paid", reference, amountVnd: 150_000 },
    });
    expect(wallet.told).toHaveLength(1);
  });

  it("takes nothing of a buyer who declines, and nothing afterwards by the same page", async () => {
    const { data, page } = await opened(gateway);
    await onPage(page, "decline");
    expect((await gateway.ask(data)).outcome).toBe("failed");
    wallet.told.length = 0;
    await onPage(page, "pay");
    expect((await gateway.ask(data)).outcome).toBe("failed");
    expect(wallet.told).toHaveLength(0);
  });

  it("takes money once, however often the page is used", async () => {
    const { data, page } = await opened(gateway);
    await onPage(page, "pay");
    await onPage(page, "pay");
    await onPage(page, "decline");
    expect(wallet.told).toHaveLength(1);
    expect((await gateway.ask(data)).outcome).toBe("paid");
  });

  it("shows a page with the amount and ways to pay, to decline and to leave", async () => {
    const { data, page } = await opened(gateway);
    const html = await (await fetch(page)).text();
    expect(html).toContain("150.000");
    expect(html).toContain('value="pay"');
    expect(html).toContain('value="decline"');
    expect(html).toContain(`href="${RETURN_URL}"`);
    expect(html).not.toContain("<script");
    expect((await gateway.ask(data)).outcome).toBe("open");
  });

  it("sends back parts, each once, and never more than was paid", async () => {
    const { data, page } = await opened(gateway);
    await onPage(page, "pay");
    const paid = (await gateway.ask(data)).data;
    const refund = async (request: string, amount: number) => {
      const first = await gateway.refund(paid, refundOf(request, amount));
      const { provider_reference } = first;
      return first.status === "asked" && provider_reference
        ? gateway.refund(paid, { ...refundOf(request, amount), provider_reference })
        : first;
    };
    expect((await refund(`${data.reference as string}-a`, 50_000)).status).toBe("done");
    expect((await refund(`${data.reference as string}-b`, 100_001)).status).toBe("refused");
    expect((await refund(`${data.reference as string}-c`, 100_000)).status).toBe("done");
    expect((await refund(`${data.reference as string}-d`, 1)).status).toBe("refused");
  });

  it("sends nothing back twice when the answer to a refund was lost", async () => {
    const { data, page } = await opened(gateway);
    await onPage(page, "pay");
    const paid = (await gateway.ask(data)).data;
    const request = refundOf(`${data.reference as string}-a`, 100_000);
    await gateway.refund(paid, request);
    const again = { ...request, sent_at: new Date() };
    expect((await gateway.refund(paid, again)).status).not.toBe("refused");
    const rest = await gateway.refund(paid, refundOf(`${data.reference as string}-b`, 50_000));
    expect(rest.status).not.toBe("refused");
    const more = await gateway.refund(paid, refundOf(`${data.reference as string}-c`, 1));
    expect(more.status).toBe("refused");
  });

  it("sends nothing back of what was not paid", async () => {
    const { data } = await opened(gateway);
    const unpaid = { ...data, transaction: "14999999" };
    const request = refundOf(`${data.reference as string}-a`, 1_000);
    expect((await gateway.refund(unpaid, request)).status).toBe("refused");
  });

  it("ends by itself when its time is over", async () => {
    const { data, page } = await opened(gateway);
    await fetch(page);
    wallet.clock.ahead = 3 * HOUR;
    await onPage(page, "pay");
    wallet.clock.ahead = 0;
    expect(wallet.told).toHaveLength(0);
    expect((await gateway.ask(data)).outcome).not.toBe("paid");
  });

  it("knows nothing after an answer that is no JSON, of another status, or about something else", async () => {
    const { data } = await opened(gateway);
    wallet.spoil.answer = () => "<html>maintenance</html>";
    await expect(gateway.ask(data)).rejects.toThrow();
    wallet.spoil.answer = () => ({});
    await expect(gateway.ask(data)).rejects.toThrow();
    await expect(gateway.refund(data, refundOf("x", 1_000))).rejects.toThrow();
    const elsewhere = MAKERS[id]({ ...wallet.env, PORT: "1" });
    await expect(elsewhere?.ask(data)).rejects.toThrow();
  });

  it("does not stand in for anything where fakes are not wanted", () => {
    expect(MAKERS[id]({ ...wallet.env, FAKE_GATEWAYS: undefined })).toBeNull();
    expect(gateway.test).toBe(true);
  });
});

describe.each(["vnpay", "zalopay"] as const)("a refund at %s whose number is of a day", (id) => {
  it("is not sent on another day when it may have been sent before", async () => {
    const wallet = await startWallet(id);
    const gateway = MAKERS[id](wallet.env);
    if (!gateway) throw new Error(`No gateway ${id}`);
    const { data, page } = await opened(gateway);
    await onPage(page, "pay");
    const paid = (await gateway.ask(data)).data;
    const sent_at = new Date(Date.now() - 24 * HOUR);
    const request = refundOf(`${data.reference as string}-a`, 100_000);
    expect((await gateway.refund(paid, { ...request, sent_at })).status).not.toBe("done");
    const all = await gateway.refund(paid, refundOf(`${data.reference as string}-b`, 150_000));
    expect(all.status).not.toBe("refused");
    wallet.server.close();
  });
});

describe("VNPAY", () => {
  it("is not believed without a right signature", async () => {
    const wallet = await startWallet("vnpay");
    const gateway = vnpayGateway(wallet.env);
    if (!gateway) throw new Error("No gateway");
    const { data, page } = await opened(gateway);
    await onPage(page, "pay");
    wallet.spoil.answer = ({ vnp_SecureHash: _left, ...rest }) => rest;
    await expect(gateway.ask(data)).rejects.toThrow("unsigned");
    await expect(gateway.refund(data, refundOf("x", 1_000))).rejects.toThrow("unsigned");
    wallet.spoil.answer = (json) => ({ ...json, vnp_Amount: "99900" });
    await expect(gateway.ask(data)).rejects.toThrow("unsigned");
    wallet.server.close();
  });

  it("shows no page for an address that was changed, or that leads elsewhere", async () => {
    const wallet = await startWallet("vnpay");
    const gateway = vnpayGateway(wallet.env);
    if (!gateway) throw new Error("No gateway");
    const { page, data, reference } = await opened(gateway);
    const elsewhere = gateway.pageOf({ reference, data, return_url: "https://evil.example/" });
    const changed = [page.replace("=15000000", "=1500000"), elsewhere, `${page}&x=1`];
    for (const address of changed) {
      expect(await (await fetch(address)).text()).toContain('role="alert"');
    }
    wallet.server.close();
  });
});

describe("MoMo", () => {
  it("has no page for an amount that it does not take", async () => {
    const wallet = await startWallet("momo");
    const gateway = momoGateway(wallet.env);
    if (!gateway) throw new Error("No gateway");
    await expect(opened(gateway, 999)).rejects.toThrow();
    await expect(opened(gateway, 50_000_001)).rejects.toThrow();
    wallet.server.close();
  });
});
