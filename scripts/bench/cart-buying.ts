import { HouseError } from "../house/house-error";
import { askStoreFor, type Store } from "./ask-store";
import type { Buying } from "./buyers";

/** A pack, and the channel in which its seller sells. */
export interface Shelf {
  variant_id: string;
  sales_channel_id: string;
}

const ADDRESS = {
  first_name: "Trần Văn Bình",
  last_name: "Trần",
  phone: "+84910000000",
  address_1: "Số 8, ngõ 3",
  city: "Phường Bãi Cháy",
  province: "Quảng Ninh",
  country_code: "vn",
};

/** From a filled cart of Medusa's to an order, as its own storefront starter goes. */
async function buyCart(store: Store, id: string): Promise<void> {
  await askStoreFor(store, `/store/carts/${id}`, {
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
  });
  const { shipping_options: options } = await askStoreFor<{ shipping_options: { id: string }[] }>(
    store,
    `/store/shipping-options?cart_id=${id}`,
  );
  await askStoreFor(store, `/store/carts/${id}/shipping-methods`, { option_id: options[0]?.id });
  const { payment_collection: collection } = await askStoreFor<{
    payment_collection: { id: string };
  }>(store, "/store/payment-collections", { cart_id: id });
  await askStoreFor(store, `/store/payment-collections/${collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  });
  const { type } = await askStoreFor<{ type: string }>(store, `/store/carts/${id}/complete`, {});
  if (type !== "order") throw new HouseError(`The cart ${id} became no order`);
}

/** The same purchase through Medusa's store API: a cart a seller, one after the other. */
export function cartBuying(
  store: Store,
  regionId: string,
  shelves: readonly Shelf[],
): Buying<string[]> {
  return {
    name: "Medusa's store API",
    fill: async () => {
      const carts: string[] = [];
      for (const { variant_id, sales_channel_id } of shelves) {
        const { cart } = await askStoreFor<{ cart: { id: string } }>(store, "/store/carts", {
          region_id: regionId,
          sales_channel_id,
          items: [{ variant_id, quantity: 1 }],
        });
        carts.push(cart.id);
      }
      return carts;
    },
    buy: async (carts) => {
      for (const cart of carts) await buyCart(store, cart);
    },
  };
}
