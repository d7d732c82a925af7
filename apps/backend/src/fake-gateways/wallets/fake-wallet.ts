import type { FakeStore } from "../fake-store";

export interface FakeWalletRefund {
  /** By which the market names it. */
  id: string;
  /** By which the wallet names it. */
  number: number;
  amount: number;
}

/** A payment as a wallet keeps it; amounts in whole đồng. */
export interface FakeWalletPayment {
  /** By which the market names it. */
  id: string;
  amount: number;
  info: string;
  return_url: string;
  /** The id of the request or the day of it, as far as the wallet tells or wants it again. */
  asked: string;
  /** ISO. */
  expires_at: string;
  status: "open" | "paid" | "failed";
  /** The wallet's number of the transaction, 0 before there is one. */
  number: number;
  /** ISO; when it was paid or declined. */
  decided_at: string | null;
  refunds: FakeWalletRefund[];
}

export type FakeRefusal = "duplicate" | "unknown" | "not_paid" | "too_much";

const FIRST_NUMBER = 14_000_001;

/** What all wallets do alike: a payment is opened once, decided once, and no more goes back than was paid. */
export class FakeWallet {
  constructor(
    private readonly store: FakeStore,
    private readonly now: () => Date,
  ) {}

  /** Null when the wallet has one of that id already: numbers are never used twice. */
  async open(
    payment: Omit<FakeWalletPayment, "status" | "number" | "decided_at" | "refunds">,
  ): Promise<FakeWalletPayment | null> {
    if (await this.find(payment.id)) {
      return null;
    }
    return this.keep({ ...payment, status: "open", number: 0, decided_at: null, refunds: [] });
  }

  /** One that nobody has paid in time has failed. */
  async find(id: string): Promise<FakeWalletPayment | null> {
    const kept = await this.store.read(`payment:${id}`);
    const payment = kept as FakeWalletPayment | null;
    return payment?.status === "open" && new Date(payment.expires_at) <= this.now()
      ? { ...payment, status: "failed" }
      : payment;
  }

  /** The one that the wallet gave a number. */
  async findByNumber(number: number): Promise<FakeWalletPayment | null> {
    const kept = await this.store.read(`number:${number}`);
    return kept ? this.find(String(kept.id)) : null;
  }

  /** The buyer pays or declines; one that is decided stays as it is. Null for an unknown one. */
  async decide(id: string, pays: boolean): Promise<FakeWalletPayment | null> {
    const payment = await this.find(id);
    if (payment?.status !== "open") {
      return payment;
    }
    const number = await this.nextNumber();
    await this.store.write(`number:${number}`, { id });
    return this.keep({
      ...payment,
      status: pays ? "paid" : "failed",
      number,
      decided_at: this.now().toISOString(),
    });
  }

  async refund(
    id: string,
    refundId: string,
    amount: number,
  ): Promise<FakeWalletRefund | FakeRefusal> {
    const payment = await this.find(id);
    if (!payment) {
      return "unknown";
    }
    if (await this.findRefund(refundId)) {
      return "duplicate";
    }
    if (payment.status !== "paid") {
      return "not_paid";
    }
    const before = payment.refunds.reduce((sum, refund) => sum + refund.amount, 0);
    if (!Number.isSafeInteger(amount) || amount < 1 || before + amount > payment.amount) {
      return "too_much";
    }
    const refund = { id: refundId, number: await this.nextNumber(), amount };
    await this.keep({ ...payment, refunds: [...payment.refunds, refund] });
    await this.store.write(`refund:${refundId}`, { ...refund });
    return refund;
  }

  async findRefund(refundId: string): Promise<FakeWalletRefund | null> {
    const kept = await this.store.read(`refund:${refundId}`);
    return kept as FakeWalletRefund | null;
  }

  private async keep(payment: FakeWalletPayment): Promise<FakeWalletPayment> {
    await this.store.write(`payment:${payment.id}`, { ...payment });
    return payment;
  }

  private async nextNumber(): Promise<number> {
    const last = await this.store.read("number");
    const number = Number(last?.number ?? FIRST_NUMBER - 1) + 1;
    await this.store.write("number", { number });
    return number;
  }
}
