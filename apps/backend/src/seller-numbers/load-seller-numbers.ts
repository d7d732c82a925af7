import { addMonths, startOfVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_MODULE } from "../modules/sales";
import type { SellerMonthSum, SellerProductSum } from "../modules/sales/seller-sales-sum";
import type SalesModuleService from "../modules/sales/service";
import { SELLER_MODULE } from "../modules/seller";
import type { UnsentCount } from "../modules/seller/service";
import type SellerModuleService from "../modules/seller/service";
import { graphRows } from "../query/graph-rows";
import type { SellerScope } from "../seller-scope/seller-scope";
import { sumStockOuts, type StockOutSum } from "../stock-outs/sum-stock-outs";
import { loadChannels, type SellerChannels } from "./load-channels";
import { sumToCome, type ToCome } from "./sum-to-come";

/** Months that are told, the running one included. */
export const MONTHS_TOLD = 18;
const PRODUCTS_TOLD = 10;

export interface SellerNumbers extends SellerChannels {
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
  /** For how long which packs were sold out, the latest month first. */
  stock_outs: StockOutSum[];
  /** Orders that were confirmed or handed over, whose cash is not collected yet; goods and delivery in đồng. */
  to_come: ToCome;
  demonstration: boolean;
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
 * The figures of one seller in the last months, from the same rows that the province counts, what organisations
 * bought included: the province counts of them what consumers bought, to the same sums. What she sold elsewhere or before she joined is here as far as she told
 * it in her monthly returns.
 */
export async function loadSellerNumbers(
  container: MedusaContainer,
  { seller: { id } }: SellerScope,
  now: Date,
): Promise<SellerNumbers> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const from = addMonths(`${vietnamDay(now).slice(0, 7)}-01`, 1 - MONTHS_TOLD);
  const monthsTold = Array.from({ length: MONTHS_TOLD }, (_, back) =>
    addMonths(from, MONTHS_TOLD - 1 - back).slice(0, 7),
  );
  const first = startOfVietnamDay(from);
  const [seller, months, best, unsent, stockOuts, toCome] = await Promise.all([
    sellers.retrieveSeller(id),
    sales.sumSellerByMonth(id, from),
    sales.sumSellerByProduct(id, { from, most: PRODUCTS_TOLD }),
    sellers.countUnsent(id, first),
    sumStockOuts(container, { seller_id: id, months: monthsTold, from: first, now }),
    sumToCome(container, id),
  ]);
  const joined = vietnamDay(new Date(seller.created_at)).slice(0, 7);
  const [titles, channels] = await Promise.all([
    titlesOf(container, best),
    loadChannels(container, {
      sellerId: id,
      joined,
      from: from.slice(0, 7),
      over: monthsTold.slice(1),
      floor: new Map(months.map(({ month, orders }) => [month, orders])),
    }),
  ]);
  return {
    as_of: now.toISOString(),
    joined_at: new Date(seller.created_at).toISOString(),
    months,
    products: best.map((sum) => ({ ...sum, title: titles.get(sum.product_id ?? "") ?? null })),
    unsent,
    stock_outs: stockOuts,
    to_come: toCome,
    ...channels,
    demonstration: seller.demonstration,
  };
}
