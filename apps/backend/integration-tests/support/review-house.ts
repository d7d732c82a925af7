import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderView } from "../../src/order-view/order-view";
import type { OwnReviews } from "../../src/reviews/own-review";
import type { ReviewPage } from "../../src/reviews/review-view";
import { CatalogueReader, FRESH } from "./catalogue-reader";
import { query } from "./database";
import { logInOperator } from "./log-in-operator";
import { call, logInSeller, storefrontKey, type Answer } from "./market-client";
import { placeOrders } from "./place-orders";
import { startBackend, type RunningBackend } from "./start-backend";

export const EGGS = "trung-vit-bien";
export const GOOD = { score: 5, text: "Trứng tươi, đóng gói cẩn thận.", name: "Chị Bình" };

export type OwnAnswer = Answer<OwnReviews & MarketErrorBody>;

/** What proves to the market that somebody is an order's buyer. */
export const proof = (order: OrderView) => ({ "x-order-phone": order.buyer.phone });

export const namedPhoto = (answer: Response) =>
  answer.json() as Promise<{ photo: { name: string } }>;

/** A market with a backend of its own in which eggs are bought and spoken of. */
export class ReviewHouse {
  private constructor(
    readonly backend: RunningBackend,
    readonly key: string,
    /** Of her who sells the eggs, and of one who does not. */
    readonly tokens: { haTu: string; caoXanh: string; operator: string },
    private readonly files: string,
  ) {}

  static async open(): Promise<ReviewHouse> {
    const files = await mkdtemp(join(tmpdir(), "reviews-"));
    const backend = await startBackend({ data: "market", env: { FILES_DIR: files } });
    const tokens = {
      haTu: await logInSeller(backend.url, "htx-ha-tu"),
      caoXanh: await logInSeller(backend.url, "ho-cao-xanh"),
      operator: await logInOperator(backend),
    };
    return new ReviewHouse(backend, await storefrontKey(backend.url), tokens, files);
  }

  async close(): Promise<void> {
    await this.backend.stop();
    await rm(this.files, { recursive: true, force: true });
  }

  get catalogue(): CatalogueReader {
    return new CatalogueReader(this.backend.url);
  }

  async newOrder(): Promise<OrderView> {
    const [order] = await placeOrders(this.backend.url, this.key, [
      { product: EGGS, label: "Hộp 10 quả", quantity: 1 },
    ]);
    if (!order) {
      throw new Error("No order was placed");
    }
    return order;
  }

  async deliveredOrder(): Promise<OrderView> {
    const order = await this.newOrder();
    for (const step of ["confirm", "hand-over", "deliver"]) {
      await call(this.backend.url, `/seller/orders/${order.id}/${step}`, {
        method: "POST",
        token: this.tokens.haTu,
      });
    }
    return order;
  }

  /** Moves what has an instant in an order's past back by some days. */
  async age(order: OrderView, days: number): Promise<void> {
    const past = `- interval '${String(days)} days'`;
    await query(
      this.backend.databaseUrl,
      `UPDATE seller_order SET delivered_at = delivered_at ${past} WHERE order_id = '${order.id}'`,
    );
    await query(
      this.backend.databaseUrl,
      `UPDATE review SET written_at = written_at ${past} WHERE order_id = '${order.id}'`,
    );
  }

  own(order: OrderView): Promise<OwnAnswer> {
    return call(this.backend.url, `/store/orders/${order.code}/reviews`, {
      key: this.key,
      headers: proof(order),
    });
  }

  write(
    order: OrderView,
    body: object,
    { product = EGGS, headers = proof(order) }: { product?: string; headers?: object } = {},
  ): Promise<OwnAnswer> {
    return call(this.backend.url, `/store/orders/${order.code}/reviews/${product}`, {
      method: "POST",
      key: this.key,
      headers: { ...headers },
      body,
    });
  }

  async shown(place = `products/${EGGS}`): Promise<ReviewPage> {
    return (await call<ReviewPage>(this.backend.url, `/open-data/${place}/reviews`)).body;
  }

  /** Expects lists to say within a second what the product's page says by now; nothing without any review. */
  async expectInLists(): Promise<void> {
    const { count, mean } = (await this.shown()).sum;
    const took = await this.catalogue.until(({ products }) => {
      const rating = products.find(({ handle }) => handle === EGGS)?.rating;
      return mean === null ? rating === null : rating?.mean === mean && rating.count === count;
    });
    expect(took).toBeLessThan(FRESH);
  }

  asSeller<Body>(path: string, token: string, body?: object): Promise<Answer<Body>> {
    const how = body ? { method: "POST" as const, token, body } : { token };
    return call(this.backend.url, `/seller/reviews${path}`, how);
  }

  remove(id: string, body: object): Promise<Answer<MarketErrorBody>> {
    return call(this.backend.url, `/admin/reviews/${id}/remove`, {
      method: "POST",
      token: this.tokens.operator,
      body,
    });
  }

  sendPhoto(order: OrderView, photo: Buffer): Promise<Response> {
    return fetch(`${this.backend.url}/store/orders/${order.code}/reviews/${EGGS}/photos`, {
      method: "POST",
      headers: { "x-publishable-api-key": this.key, ...proof(order) },
      body: new Uint8Array(photo),
    });
  }

  async pictureStatus(name: string): Promise<number> {
    return (await fetch(`${this.backend.url}/static/${name}-160.avif`)).status;
  }
}
