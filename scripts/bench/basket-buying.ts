import { askStoreFor, type Store } from "./ask-store";
import type { Buying } from "./buyers";

/** A commune of the province, where everything is delivered to. */
const DESTINATION = { province_code: "22", commune_code: "06673" };
const FIRST_PHONE = 910_000_000;

export interface FilledBasket {
  id: string;
  total_vnd: number;
}

interface BasketAnswer {
  basket: FilledBasket;
}

/** A basket with one piece of each of these packs, and what it costs with delivery. */
export async function fillBasket(store: Store, packs: readonly string[]): Promise<FilledBasket> {
  const { basket } = await askStoreFor<BasketAnswer>(store, "/store/baskets", {});
  for (const variant_id of packs) {
    await askStoreFor(store, `/store/baskets/${basket.id}/lines`, { variant_id, quantity: 1 });
  }
  const where = new URLSearchParams(DESTINATION).toString();
  return (await askStoreFor<BasketAnswer>(store, `/store/baskets/${basket.id}?${where}`)).basket;
}

let phones = 0;

/** What places a basket: of a new phone number each time, for so many orders of one may wait. */
export function placementOf({ total_vnd }: FilledBasket): object {
  phones += 1;
  return {
    name: "Trần Văn Bình",
    phone: `0${String(FIRST_PHONE + phones)}`,
    street: "Số 8, ngõ 3",
    commune_code: DESTINATION.commune_code,
    note: "",
    expected_total_vnd: total_vnd,
  };
}

/** The market's own purchase: from a basket to placed orders in one request. */
export function basketBuying(store: Store, packs: readonly string[]): Buying<FilledBasket> {
  return {
    name: "the market",
    fill: () => fillBasket(store, packs),
    buy: async (basket) => {
      await askStoreFor(store, `/store/baskets/${basket.id}/place`, placementOf(basket));
    },
  };
}
