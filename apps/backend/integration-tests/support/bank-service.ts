import { createHmac } from "node:crypto";

/** What arrived, as SePay writes it down. */
interface Arrived {
  account: string;
  reference: string;
  amount: number;
  memo: string;
}

/** A bank service as SePay is: tells an address of money, signed with the key that its owner was given. */
export class BankService {
  constructor(
    readonly url: string,
    readonly key: string,
  ) {}

  /** Tells once. `alter` changes the body after it was signed. */
  async tell(
    { account, reference, amount, memo }: Arrived,
    alter = (body: string): string => body,
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const body = JSON.stringify({
      id: 1,
      transactionDate: "2026-11-26 09:58:37",
      accountNumber: account,
      content: memo,
      transferType: "in",
      transferAmount: amount,
      referenceCode: reference,
    });
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = createHmac("sha256", this.key).update(`${timestamp}.${body}`).digest("hex");
    const response = await fetch(this.url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-sepay-timestamp": timestamp,
        "x-sepay-signature": `sha256=${signature}`,
      },
      body: alter(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }
}
