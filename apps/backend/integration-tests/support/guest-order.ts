import type { OrderView } from "../../src/order-view/order-view";
import { query } from "./database";
import { call } from "./market-client";
import { placeOrders } from "./place-orders";
import type { RunningBackend } from "./start-backend";

const EGGS = { product: "trung-vit-bien", label: "Hộp 10 quả", quantity: 1 };

/** Buyers without an account, on a market that asks for codes before cash. */
export class Guests {
  constructor(
    private readonly backend: RunningBackend,
    private readonly key: string,
  ) {}

  /** A code for cash, which is another thing than one for an account. */
  async cashCode(phone: string): Promise<{ request: string; code: string }> {
    const before = await this.#cashCodes(phone);
    const { body } = await this.#post<{ request: string }>("/store/phone-codes", { phone });
    for (;;) {
      const codes = await this.#cashCodes(phone);
      const [code] = codes;
      if (code !== undefined && codes.length > before.length) {
        return { request: body.request, code };
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  proveForCash(phone: string, sent: { request: string; code: string }) {
    return this.#post<{ proof: string; code: string }>("/store/phone-proofs", { phone, ...sent });
  }

  /** Orders eggs in cash with a phone (national form) that is proven for it. @param more what else is told */
  async order(phone: string, more: object = {}): Promise<OrderView> {
    const proven = await this.proveForCash(phone, await this.cashCode(phone));
    const told = { phone, phone_proof: proven.body.proof, ...more };
    const [order] = await placeOrders(this.backend.url, this.key, [EGGS], told);
    if (!order) throw new Error("No order was placed");
    return order;
  }

  /** Those that were sent to a phone, the last one first. */
  async #cashCodes(phone: string): Promise<string[]> {
    const rows = await query<{ text: string }>(
      this.backend.databaseUrl,
      `SELECT data->>'text' AS text FROM notification
       WHERE "to" = $1 AND template = 'phone-proof' ORDER BY created_at DESC`,
      [phone],
    );
    return rows.flatMap(({ text }) => /\d{6}/.exec(text)?.[0] ?? []);
  }

  #post<Body>(path: string, body: object) {
    return call<Body>(this.backend.url, path, { method: "POST", key: this.key, body });
  }
}
