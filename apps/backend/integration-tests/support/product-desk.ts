import type { DraftView } from "../../src/api/seller/drafts/draft-view";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { SellerDraft, SellerProduct } from "../../src/seller-products/seller-product";
import { call, type Answer } from "./market-client";
import { sendPhoto } from "./send-photo";

interface ProductList {
  products: SellerProduct[];
  drafts: SellerDraft[];
}

export const PACKS = [
  { label: "Hộp 10 quả", weight_grams: 700, price_vnd: 55_000, stock: 40 },
  { label: "Khay 30 quả", weight_grams: 2_100, price_vnd: 155_000, stock: 7 },
];

let requests = 0;

/** What a seller's person does with her products, one request a method. */
export class ProductDesk {
  constructor(
    readonly url: string,
    readonly token: string,
  ) {}

  /** A request named as in the access table, e.g. "GET /seller/products". */
  ask<Body>(route: string, body?: object): Promise<Answer<Body & MarketErrorBody>> {
    const [method, path] = route.split(" ") as ["GET" | "POST" | "DELETE", string];
    return call(this.url, path, { method, token: this.token, ...(body ? { body } : {}) });
  }

  photograph(bytes: Buffer | ReadableStream) {
    return sendPhoto(this.url, this.token, bytes);
  }

  /** Begins a draft under a request of its own. */
  async begin(sheet: object): Promise<DraftView> {
    requests += 1;
    const body = { request_id: `yeu-cau-thu-nghiem-${String(requests)}`, sheet };
    return (await this.ask<{ draft: DraftView }>("POST /seller/drafts", body)).body.draft;
  }

  /** Sends a draft in and answers the product's id. */
  async submit(sheet: object): Promise<string> {
    const { id } = await this.begin(sheet);
    const { body } = await this.ask<{ product: { id: string } }>(
      `POST /seller/drafts/${id}/submit`,
    );
    return body.product.id;
  }

  async list(): Promise<ProductList> {
    return (await this.ask<ProductList>("GET /seller/products")).body;
  }
}
