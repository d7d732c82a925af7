import type { Published, Sales } from "@/lib/medusa/statistics";
import { formatMonth } from "../format-figures";
import {
  goodsOfMonths,
  MONTHS_SHOWN,
  monthsOfSales,
  sumOfMonths,
  toldMonths,
} from "../sales-month";
import { formatCount, formatMoney } from "../spoken-formats";
import { spokenWords } from "../spoken-words";
import { DemonstrationBadge } from "./demonstration-badge";

/** What the market delivered in the last month that is published of, and in all that the page shows. */
export function MarketNumbers({ sales }: { sales: Sales }) {
  const { demonstration } = sales;
  const months = monthsOfSales(sales);
  const told = toldMonths(months, sales.withheld.byMonth);
  const now = months.at(-1) ?? { month: "", orders: 0, goods: 0, delivery: 0 };
  const { number } = spokenWords().statistics;
  const name = formatMonth(now.month);
  return (
    <dl className="grid gap-4 sm:grid-cols-2">
      <Number
        name={demonstration ? number.month(name) : number.over(name)}
        goods={now.goods}
        delivery={now.delivery}
        orders={now.orders}
        demonstration={demonstration}
      />
      <Number
        name={
          demonstration ? number.months(MONTHS_SHOWN) : number.released(told.length, MONTHS_SHOWN)
        }
        goods={goodsOfMonths(told, sales.withheld.byMonth)}
        delivery={sumOfMonths(told, "delivery")}
        orders={sumOfMonths(told, "orders")}
        demonstration={demonstration}
      />
    </dl>
  );
}

interface NumberProps {
  name: string;
  goods: Published;
  delivery: Published;
  orders: Published;
  demonstration: boolean;
}

function Number({ name, goods, delivery, orders, demonstration }: NumberProps) {
  return (
    <div className="rounded-2xl border border-line bg-card p-4 sm:p-6">
      <dt className="flex flex-wrap items-center justify-between gap-2 font-medium">
        {name} {demonstration ? <DemonstrationBadge /> : null}
      </dt>
      {goods === null ? (
        <dd className="mt-2 text-xl">{spokenWords().statistics.withheld.number}</dd>
      ) : (
        <dd className="mt-2 text-4xl font-bold tabular-nums">{formatMoney(goods)}</dd>
      )}
      {orders === null || delivery === null ? null : (
        <dd className="mt-1 text-muted">
          {spokenWords().statistics.number.orders(formatCount(orders))} ·{" "}
          {spokenWords().statistics.number.delivery(formatMoney(delivery))}
        </dd>
      )}
    </div>
  );
}
