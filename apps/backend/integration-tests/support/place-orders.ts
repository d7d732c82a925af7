import type { BasketView } from "../../src/basket-quote/basket-view";
import type { OrderView } from "../../src/order-view/order-view";
import { call } from "./market-client";
import { newPhone } from "./new-phone";

export interface WantedLine {
  product: string;
  label: string;
  quantity: number;
}

interface ProductAnswer {
  product: { variants: { id: string; label: string }[] };
}

/** A ward of Hạ Long that neither test seller is in, so both charge their fee for the province. */
export const DESTINATION = { province_code: "22", commune_code: "06673" };

async function variantId(url: string, line: WantedLine): Promise<string> {
  const { body } = await call<ProductAnswer>(url, `/open-data/products/${line.product}`);
  const variant = body.product.variants.find(({ label }) => label === line.label);
  if (!variant) {
    throw new Error(`${line.product} has no variant ${line.label}`);
  }
  return variant.id;
}

/**
 * Buys as a shopper would, from an empty basket to its orders, one a seller.
 *
 * @param more what is told beside name and address
 */
export async function placeOrders(
  url: string,
  key: string,
  lines: WantedLine[],
  more: object = {},
): Promise<OrderView[]> {
  const made = await call<{ basket: BasketView }>(url, "/store/baskets", { method: "POST", key });
  const path = `/store/baskets/${made.body.basket.id}`;
  for (const line of lines) {
    const body = { variant_id: await variantId(url, line), quantity: line.quantity };
    await call(url, `${path}/lines`, { method: "POST", key, body });
  }
  const search = new URLSearchParams(DESTINATION).toString();
  const quoted = await call<{ basket: BasketView }>(url, `${path}?${search}`, { key });
  const placed = await call<{ orders: OrderView[] }>(url, `${path}/place`, {
    method: "POST",
    key,
    body: {
      name: "Trần Văn Bình",
      phone: newPhone(),
      street: "Số 8, ngõ 3",
      commune_code: DESTINATION.commune_code,
      note: "Gọi trước khi giao",
      expected_total_vnd: quoted.body.basket.total_vnd,
      ...more,
    },
  });
  if (placed.status !== 200) {
    throw new Error(`Placing answered ${placed.status}: ${JSON.stringify(placed.body)}`);
  }
  return placed.body.orders;
}
