import { REMITTANCE_AGES } from "@cho-lang/payment-codecs/age-remittances";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { listUnknownLines } from "./list-unknown-lines";
import type { MarketRemittances } from "./market-remittances";
import { sumHeldCash } from "./sum-held-cash";

interface SellersPage {
  limit: number;
  offset: number;
  /** Part of a seller's name; empty for all. */
  q: string;
}

const NOTHING = {
  missing_vnd: 0,
  count: 0,
  ages: REMITTANCE_AGES.map(({ from, to }) => ({ from, to, count: 0, sumVnd: 0 })),
};
const MOST_CARRIERS = 20;

/** What carriers hold of the whole market's cash, by carrier and by seller, and which lines of their files fit nothing. */
export async function loadMarketRemittances(
  container: MedusaContainer,
  page: SellersPage,
  now: Date,
): Promise<MarketRemittances> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const largest = { limit: MOST_CARRIERS, offset: 0, q: "" };
  const [all] = (await sumHeldCash(database, "all", largest, now)).groups;
  const carriers = await sumHeldCash(database, "carrier", largest, now);
  const sellers = await sumHeldCash(database, "seller", page, now);
  return {
    held: all ? { missing_vnd: all.missing_vnd, count: all.count, ages: all.ages } : NOTHING,
    carriers: carriers.groups.map(({ key: _key, name: carrier, ...cash }) => ({
      carrier,
      ...cash,
    })),
    sellers: sellers.groups.map(({ key: seller_id, ...cash }) => ({ seller_id, ...cash })),
    count: sellers.count,
    unknown: await listUnknownLines(database),
  };
}
