import { BUYER, EGGS, readOpenData } from "../buying/shopper";
import { askStore } from "../offline/market";

/** Orders the eggs past the storefront: how that is done in it other journeys show. @returns the order's code */
export async function orderEggs(quantity = 1): Promise<string> {
  const { product } = await readOpenData<{ product: { variants: { id: string }[] } }>(
    `/products/${EGGS.handle}`,
  );
  const { basket } = await askStore<{ basket: { id: string } }>("/store/baskets", {});
  const path = `/store/baskets/${basket.id}`;
  await askStore(`${path}/lines`, { variant_id: product.variants[0]?.id, quantity });
  const place = { province_code: "22", commune_code: "06862" };
  const query = new URLSearchParams(place).toString();
  const quoted = await askStore<{ basket: { total_vnd: number } }>(`${path}?${query}`);
  const { orders } = await askStore<{ orders: { code: string }[] }>(`${path}/place`, {
    name: BUYER.name,
    phone: BUYER.phone,
    street: "Thôn 4",
    commune_code: place.commune_code,
    expected_total_vnd: quoted.basket.total_vnd,
  });
  return orders[0]?.code ?? "";
}
