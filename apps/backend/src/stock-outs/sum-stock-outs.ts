import { daysSoldOut } from "@cho-lang/seller-rules/stock-outs";
import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";

/** Rows that are read in one go, and packs of all months that are told at most. */
const AT_ONCE = 1_000;
const MOST_TOLD = 200;

/** For how long one pack of a seller was sold out in one month. */
export interface StockOutSum {
  /** YYYY-MM in Việt Nam. */
  month: string;
  title: string;
  label: string;
  /** How often it was sold out, counting a time that began in the month before. */
  times: number;
  /** In all, parts of days included, to a tenth of a day. */
  days: number;
  /** Whether it is sold out still. */
  lasting: boolean;
}

interface Asked {
  seller_id: string;
  /** YYYY-MM, in the order in which they are told. */
  months: readonly string[];
  /** The first instant of the earliest. */
  from: Date;
  now: Date;
}

/** Stock-outs of a seller that lasted into the time that is asked for, page by page. */
async function* pagesOf(container: MedusaContainer, { seller_id, from }: Asked) {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  for (let after = ""; ;) {
    const page = await listings.listStockOuts(
      { seller_id, id: { $gt: after }, $or: [{ back_at: null }, { back_at: { $gt: from } }] },
      { order: { id: "ASC" }, take: AT_ONCE },
    );
    yield page;
    const last = page.at(-1);
    if (page.length < AT_ONCE || !last) {
      return;
    }
    after = last.id;
  }
}

/**
 * For how long which packs of a seller were sold out, by month in the order asked for, the longest of a month
 * first; at most 200 rows in all. Only what was observed: nothing says what would have been sold.
 */
export async function sumStockOuts(
  container: MedusaContainer,
  asked: Asked,
): Promise<StockOutSum[]> {
  const sums = new Map<string, StockOutSum>();
  for await (const page of pagesOf(container, asked)) {
    for (const { variant_id, title, label, sold_out_at, back_at } of page) {
      const out = {
        sold_out_at: new Date(sold_out_at),
        back_at: back_at === null ? null : new Date(back_at),
      };
      for (const month of asked.months) {
        const days = daysSoldOut(out, month, asked.now);
        if (days > 0) {
          const key = `${month} ${variant_id}`;
          const sum = sums.get(key) ?? { month, title, label, times: 0, days: 0, lasting: false };
          sums.set(key, {
            ...sum,
            times: sum.times + 1,
            days: sum.days + days,
            lasting: sum.lasting || back_at === null,
          });
        }
      }
    }
  }
  const place = new Map(asked.months.map((month, at) => [month, at]));
  const placeOf = ({ month }: StockOutSum) => place.get(month) ?? 0;
  return [...sums.entries()]
    .sort(([a, x], [b, y]) => placeOf(x) - placeOf(y) || y.days - x.days || a.localeCompare(b))
    .slice(0, MOST_TOLD)
    .map(([, sum]) => ({ ...sum, days: Math.round(sum.days * 10) / 10 }));
}
