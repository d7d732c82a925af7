import { query } from "./database";
import { newPhone } from "./new-phone";
import { Shopper, type OrdersAnswer } from "./shopper";
import type { RunningBackend } from "./start-backend";
import { setStock, stockOf } from "./stock";

export const STOREFRONT_SECRET = "secret-of-the-two";

/** Somebody behind one address who types whatever number she likes. */
export class UnprovenShopper extends Shopper {
  constructor(
    private readonly backend: RunningBackend,
    key: string,
    address: string,
  ) {
    super(backend.url, key, {
      "x-visitor-address": address,
      "x-storefront-secret": STOREFRONT_SECRET,
    });
  }

  /** Orders so many pieces by card, under a number of its own, unless `change` says otherwise. */
  async order(product: string, quantity: number, change: object = {}): Promise<OrdersAnswer> {
    const id = await this.openBasket();
    await this.add(id, { variant_id: await this.variant(product), quantity });
    const total = (await this.look(id)).body.basket.total_vnd;
    return this.place(id, total, { phone: newPhone(), payment: "stripe", ...change });
  }

  /** Puts so many pieces on the shelf that nobody has reserved. */
  async stock(product: string, pieces: number): Promise<void> {
    const { databaseUrl } = this.backend;
    const { reserved } = await stockOf(databaseUrl, product);
    await setStock(databaseUrl, product, reserved + pieces);
  }

  /** Texts to a phone (national form) that are no codes. */
  async textsTo(phone: string): Promise<string[]> {
    const rows = await query<{ template: string }>(
      this.backend.databaseUrl,
      `SELECT template FROM notification WHERE "to" IN ($1, $2) AND template <> 'phone-proof'`,
      [phone, phone.replace(/^0/, "+84")],
    );
    return rows.map(({ template }) => template);
  }
}
