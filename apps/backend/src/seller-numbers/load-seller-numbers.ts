import { addMonths, startOfVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_MODULE } from "../modules/sales";
import type { SellerMonthSum, SellerProductSum } from "../modules/sales/seller-sales-sum";
import type SalesModuleService from "../modules/sales/service";
import { SELLER_MODULE } from "../modules/seller";
import type { UnsentCount } from "../modules/seller/service";
import type SellerModuleService from "../modules/seller/service";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { graphRows } from "../query/graph-rows";
import type { SellerScope } from "../seller-scope/seller-scope";

/** Months that are told, the running one included. */
export const MONTHS_TOLD = 18;
const PRODUCTS_TOLD = 10;

/** Open orders that are read to add up what is to come; nobody has more under way. */
const MOST_OPEN = 2_000;

export interface SellerNumbers {
  /** ISO 8601. */
  as_of: string;
  /** When the shop was opened at the market, ISO 8601. */
  joined_at: string;
  /** The market's own online orders that were delivered, by month of delivery, the oldest first. */
  months: SellerMonthSum[];
  /** The best of the same months first; `title` is null for a product that nobody knows any more. */
  products: (SellerProductSum & { title: string | null })[];
  /** Orders that were cancelled and lines that were taken off, the latest month first. */
  unsent: UnsentCount[];
  /** Orders that were confirmed or handed over, whose cash is not collected yet; goods and delivery in đồng. */
  to_come: { orders: number; total_vnd: number };
  demonstration: boolean;
}

async function loadToCome(container: MedusaContainer, sellerId: string) {
  const [confirmed, handedOver] = await Promise.all(
    (["confirmed", "handed_over"] as const).map((status) =>
      retrieveOrderViews(container, { seller_id: sellerId, status }, { skip: 0, take: MOST_OPEN }),
    ),
  );
  const open = [...(confirmed ?? []), ...(handedOver ?? [])];
  return {
    orders: open.length,
    total_vnd: open.reduce((sum, { total_vnd }) => sum + total_vnd, 0),
  };
}

async function titlesOf(container: MedusaContainer, sums: SellerProductSum[]) {
  const products = await graphRows<{ id: string; title: string }>(container, {
    entity: "product",
    fields: ["id", "title"],
    filters: { id: sums.flatMap(({ product_id }) => product_id ?? []) },
    withDeleted: true,
  });
  return new Map(products.map(({ id, title }) => [id, title]));
}

/**
 * The figures of one seller in the last months, from the same rows that the province counts: her sums and
 * those of the public report agree. What she sold elsewhere or before she joined is not here, because nobody
 * has told the market.
 */
export async function loadSellerNumbers(
  container: MedusaContainer,
  { seller: { id } }: SellerScope,
  now: Date,
): Promise<SellerNumbers> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const from = addMonths(`${vietnamDay(now).slice(0, 7)}-01`, 1 - MONTHS_TOLD);
  const [seller, months, best, unsent, toCome] = await Promise.all([
    sellers.retrieveSeller(id),
    sales.sumSellerByMonth(id, from),
    sales.sumSellerByProduct(id, { from, most: PRODUCTS_TOLD }),
    sellers.countUnsent(id, startOfVietnamDay(from)),
    loadToCome(container, id),
  ]);
  const titles = await titlesOf(container, best);
  return {
    as_of: now.toISOString(),
    joined_at: new Date(seller.created_at).toISOString(),
    months,
    products: best.map((sum) => ({ ...sum, title: titles.get(sum.product_id ?? "") ?? null })),
    unsent,
    to_come: toCome,
    demonstration: seller.demonstration,
  };
}
