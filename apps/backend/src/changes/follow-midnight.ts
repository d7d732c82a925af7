import { isDeepStrictEqual } from "node:util";
import { vietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SELLING_FIELDS, sellingAt, type SellingRow } from "../offers/selling-at";
import { graphRows } from "../query/graph-rows";
import { writeSellers } from "../search-index/write-sellers";
import { indexProducts } from "./follow-products";
import { productsBehind } from "./products-behind";
import { refreshStorefront } from "./refresh-storefront";

/** Ids of the sellers who may sell something else at one instant than at another. */
async function turnedSellers(
  container: MedusaContainer,
  since: Date,
  now: Date,
): Promise<string[]> {
  const rows = await graphRows<SellingRow & { id: string }>(container, {
    entity: "seller",
    fields: ["id", ...SELLING_FIELDS],
  });
  return rows
    .filter((row) => !isDeepStrictEqual(sellingAt(row, since), sellingAt(row, now)))
    .map(({ id }) => id);
}

async function follow(container: MedusaContainer, since: Date, now: Date): Promise<void> {
  const sellers = await turnedSellers(container, since, now);
  if (sellers.length > 0) {
    const products = await productsBehind(container, "seller", { id: sellers });
    await Promise.all([indexProducts(container, products), writeSellers(container, sellers)]);
  }
  refreshStorefront(["catalogue"], container.resolve(ContainerRegistrationKeys.LOGGER));
}

let last: { day: VietnamDay; done: Promise<void> } | null = null;

/**
 * When Việt Nam's midnight lay between two instants: brings the goods of sellers whose papers, links or standing ended
 * with a day off the shelves, or on, and then has the storefront draw anew from what is so on this day. Stars and
 * seasons need no writing: the index works both out for the day that it is asked on. What this process has followed,
 * or follows now, it does not follow again.
 */
export async function followMidnight(
  container: MedusaContainer,
  since: Date,
  now: Date,
): Promise<void> {
  const day = vietnamDay(now);
  if (vietnamDay(since) === day) {
    return;
  }
  if (last?.day !== day) {
    last = { day, done: follow(container, since, now) };
  }
  try {
    await last.done;
  } catch (error) {
    last = null;
    throw error;
  }
}
