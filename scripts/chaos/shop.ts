import type { Client } from "./client";
import { payAtGateway } from "./pay-at-gateway";
import type { Plan } from "./plan";

/** A commune of the province, where everything is delivered to. */
const DESTINATION = { province_code: "22", commune_code: "06673" };
const FIRST_PHONE = 910_000_000;

export interface PlacedOrder {
  id: string;
  seller: string;
  total_vnd: number;
  lines: { id: string; quantity: number }[];
}

/** What a shopper was told. */
export interface Shopped {
  basket: string | null;
  /** Whose goods are in it, as she last saw it. */
  sellers: number;
  /** Orders as each answer to her placing named them; none where no answer arrived or it was a refusal. */
  acknowledged: PlacedOrder[][];
  /** Code of the refusal. */
  refused: string | null;
}

interface Body {
  code?: string;
  basket?: { id: string; total_vnd: number; groups: unknown[] };
  orders?: (Omit<PlacedOrder, "seller"> & { seller: { handle: string } })[];
}

function ordersOf({ orders = [] }: Body): PlacedOrder[] {
  return orders.map(({ id, seller, total_vnd, lines }) => ({
    id,
    seller: seller.handle,
    total_vnd,
    lines: lines.map((line) => ({ id: line.id, quantity: line.quantity })),
  }));
}

async function fill(client: Client, variants: ReadonlyMap<string, string>, shopped: Shopped) {
  const [opened] = await client.market("fill", "/store/baskets", {});
  const id = (opened?.body as Body).basket?.id ?? "";
  shopped.basket = id;
  for (const [product, quantity] of Object.entries(client.plan.pieces)) {
    const line = { variant_id: variants.get(product), quantity };
    await client.market("fill", `/store/baskets/${id}/lines`, line);
  }
  const where = new URLSearchParams(DESTINATION).toString();
  const [seen] = await client.market("fill", `/store/baskets/${id}?${where}`);
  const { groups, total_vnd } = (seen?.body as Body).basket ?? { groups: [], total_vnd: 0 };
  shopped.sellers = groups.length;
  return { id, total_vnd };
}

function placementOf({ run, way }: Plan, total_vnd: number): object {
  return {
    name: "Trần Văn Bình",
    // One of her own, for so many orders of one number may wait.
    phone: `0${String(FIRST_PHONE + run)}`,
    street: "Số 8, ngõ 3",
    commune_code: DESTINATION.commune_code,
    note: "",
    payment: way,
    expected_total_vnd: total_vnd,
  };
}

/** Fills a basket, places it and pays as planned, and writes into `shopped` what she was told, also when she gives up on the way. */
export async function shop(
  client: Client,
  variants: ReadonlyMap<string, string>,
  shopped: Shopped,
): Promise<void> {
  const { plan } = client;
  const { id, total_vnd } = await fill(client, variants, shopped);
  const path = `/store/baskets/${id}/place`;
  for (const { status, body } of await client.market("place", path, placementOf(plan, total_vnd))) {
    if (status === 200) shopped.acknowledged.push(ordersOf(body as Body));
    else shopped.refused = (body as Body).code ?? String(status);
  }
  if (shopped.acknowledged.length > 0 && plan.way !== "cash_on_delivery") {
    await payAtGateway(client, { basket: id, amount: total_vnd });
  }
}
