import type { ProductListing } from "../../src/api/admin/products/[id]/listing/product-listing";
import type { SellerDetail } from "../../src/api/admin/sellers/retrieve-seller";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { call, type Answer } from "./market-client";

export type ListingAnswer = Answer<ProductListing & MarketErrorBody>;

interface NewProduct {
  title: string;
  images?: { url: string }[];
  /** Whether Medusa counts the pieces of its one variant. */
  counted?: boolean;
}

const RATES = {
  same_commune: 10_000,
  province: 25_000,
  island: 60_000,
  elsewhere: 45_000,
  free_from: null,
};

/** How a jar of fish sauce is sold by one seller, with what differs in `change`. */
export function terms(sellerId: string, change: object = {}): object {
  return {
    seller_id: sellerId,
    product_set: 7,
    temperature_class: "ambient",
    shelf_life_days: 365,
    storage: "Nơi khô ráo",
    transit_days: 5,
    dispatch_weekdays: [4, 1],
    cutoff_time: "10:00",
    allowed_provinces: ["Thành phố Hải Phòng", "quảng ninh"],
    ingredients: "Cá cơm, muối",
    instructions: "Chấm hoặc nêm.",
    warnings: "",
    story: "Ủ mười hai tháng.",
    season_months: null,
    keywords: ["mắm", "nước chấm"],
    stock: 40,
    ...change,
  };
}

/** What an operator does to bring goods into the market, one request a method. */
export class OperatorDesk {
  constructor(
    readonly url: string,
    readonly token: string,
  ) {}

  get<Body>(path: string): Promise<Answer<Body>> {
    return call(this.url, path, { token: this.token });
  }

  post<Body>(path: string, body: object = {}): Promise<Answer<Body>> {
    return call(this.url, path, { method: "POST", body, token: this.token });
  }

  remove<Body>(path: string): Promise<Answer<Body>> {
    return call(this.url, path, { method: "DELETE", token: this.token });
  }

  list(productId: string, body: object): Promise<ListingAnswer> {
    return this.post(`/admin/products/${productId}/listing`, body);
  }

  look(productId: string): Promise<ListingAnswer> {
    return this.get(`/admin/products/${productId}/listing`);
  }

  /** Opens a shop and answers its id; unless `active` it still waits for approval. */
  async openShop(name: string, active = true): Promise<string> {
    const { body } = await this.post<{ seller: SellerDetail }>("/admin/sellers", {
      name,
      legal_name: name,
      kind: "household",
      representative: "Trần Văn Đức",
      phone: "0912345678",
      commune_code: "06886",
      delivery_rates: RATES,
    });
    const path = `/admin/sellers/${body.seller.id}`;
    const evidence = "Biên bản đối chiếu";
    await this.post(`${path}/identity`, { state: "linked", evidence, good_until: null });
    if (active) {
      await this.post(`${path}/approve`);
    }
    return body.seller.id;
  }

  /** A product of 80.000 ₫ as the operator makes it on Medusa's own page; answers its id. */
  async makeProduct({ title, images = [], counted = true }: NewProduct): Promise<string> {
    const { body } = await this.post<{ product: { id: string } }>("/admin/products", {
      title,
      status: "published",
      images,
      options: [{ title: "Quy cách", values: ["Chai 500 ml"] }],
      variants: [
        {
          title: "Chai 500 ml",
          weight: 600,
          manage_inventory: counted,
          options: { "Quy cách": "Chai 500 ml" },
          prices: [{ currency_code: "vnd", amount: 80_000 }],
        },
      ],
    });
    return body.product.id;
  }

  /** Uploads a file as Medusa's panel does and answers its address. */
  async upload(name: string, bytes: Buffer, type: string): Promise<string> {
    const form = new FormData();
    form.append("files", new Blob([new Uint8Array(bytes)], { type }), name);
    const response = await fetch(`${this.url}/admin/uploads`, {
      method: "POST",
      headers: { authorization: `Bearer ${this.token}` },
      body: form,
    });
    const { files } = (await response.json()) as { files: { url: string }[] };
    return files[0]?.url ?? "";
  }
}
