import type { BasketView } from "../../src/basket-quote/basket-view";
import type { OrderView } from "../../src/order-view/order-view";
import { call, type Answer } from "./market-client";
import { newPhone } from "./new-phone";
import { DESTINATION } from "./place-orders";

export interface Refusal {
  code: string;
  message: string;
  message_en: string;
  details?: {
    total_vnd?: number;
    fields?: Record<string, string>;
    lines?: { variant_id: string; available: number }[];
    open_orders?: number;
    retry_after_seconds?: number;
  };
}

export type BasketAnswer = Answer<{ basket: BasketView } & Refusal>;
export type OrdersAnswer = Answer<{ orders: OrderView[] } & Refusal>;

const CONTACT = {
  name: "Trần Văn Bình",
  street: "Số 8, ngõ 3",
  commune_code: DESTINATION.commune_code,
  note: "Gọi trước khi giao",
};

/** A shopper's requests, one a method, as the storefront makes them. */
export class Shopper {
  /** @param headers what the storefront adds to each request for this shopper. */
  constructor(
    readonly url: string,
    readonly key: string,
    readonly headers: Record<string, string> = {},
  ) {}

  async variant(product: string, index = 0): Promise<string> {
    const { body } = await call<{ product: { variants: { id: string }[] } }>(
      this.url,
      `/open-data/products/${product}`,
    );
    return body.product.variants[index]?.id ?? "";
  }

  tryToOpenBasket(): Promise<BasketAnswer> {
    return this.#post("/store/baskets", {});
  }

  async openBasket(): Promise<string> {
    return (await this.tryToOpenBasket()).body.basket.id;
  }

  add(basketId: string, body: unknown): Promise<BasketAnswer> {
    return this.#post(`/store/baskets/${basketId}/lines`, body);
  }

  set(basketId: string, variantId: string, body: unknown): Promise<BasketAnswer> {
    return this.#post(`/store/baskets/${basketId}/lines/${variantId}`, body);
  }

  join(
    basketId: string,
    ...changes: object[]
  ): Promise<Answer<{ basket: BasketView; left_out: string[] } & Refusal>> {
    return this.#post(`/store/baskets/${basketId}/join`, { changes });
  }

  remove(basketId: string, variantId: string): Promise<BasketAnswer> {
    return call(this.url, `/store/baskets/${basketId}/lines/${variantId}`, {
      method: "DELETE",
      key: this.key,
      headers: this.headers,
    });
  }

  acceptPrices(basketId: string): Promise<BasketAnswer> {
    return this.#post(`/store/baskets/${basketId}/accept-prices`, {});
  }

  /** The basket with the delivery fees of `DESTINATION`. */
  look(basketId: string): Promise<BasketAnswer> {
    const search = new URLSearchParams(DESTINATION).toString();
    return call(this.url, `/store/baskets/${basketId}?${search}`, {
      key: this.key,
      headers: this.headers,
    });
  }

  /** Places with a phone number of its own, unless `change` names one. */
  place(basketId: string, total: number, change: object = {}): Promise<OrdersAnswer> {
    const body = { ...CONTACT, phone: newPhone(), expected_total_vnd: total, ...change };
    return this.#post(`/store/baskets/${basketId}/place`, body);
  }

  orders(basketId: string): Promise<OrdersAnswer> {
    return call(this.url, `/store/baskets/${basketId}/orders`, {
      key: this.key,
      headers: this.headers,
    });
  }

  /** A basket with one piece of each product, and what it costs with delivery. */
  async fill(...products: string[]): Promise<{ id: string; total: number }> {
    const id = await this.openBasket();
    for (const product of products) {
      await this.add(id, { variant_id: await this.variant(product), quantity: 1 });
    }
    return { id, total: (await this.look(id)).body.basket.total_vnd };
  }

  #post<Result>(path: string, body: unknown): Promise<Result> {
    return call(this.url, path, {
      method: "POST",
      key: this.key,
      headers: this.headers,
      body,
    }) as Promise<Result>;
  }
}
