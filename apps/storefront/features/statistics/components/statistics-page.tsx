import { formatDong } from "@cho-lang/ocop/money";
import type { OfficialStatistics } from "@/lib/medusa/official-statistics";
import type { ProvincialReleases } from "@/lib/medusa/statistics-releases";
import type { Published, Sales } from "@/lib/medusa/statistics";
import { formatInstant } from "@/lib/format-instant";
import { statistics as messages } from "@/messages/vi/statistics";
import { Stranded } from "@/ui/stranded";
import { formatCount, formatMonth } from "../format-figures";
import { namedSales } from "../named-sales";
import { goodsOfMonths, lastMonths, MONTHS_SHOWN, sumOfMonths } from "../sales-month";
import { DemonstrationBadge } from "./demonstration-badge";
import { MonthlyFigure } from "./monthly-figure";
import { NationalSection } from "./national-section";
import { PageIndex } from "./page-index";
import { ProvincialRelease } from "./provincial-release";
import { SliceFigure } from "./slice-figure";

interface StatisticsPageProps {
  sales: Sales | null;
  official: OfficialStatistics | null;
  releases: ProvincialReleases | null;
}

/**
 * The public statistics page: the market's number, what it means, how sure it is, then the charts; after
 * that what official figures say of the whole country.
 */
export function StatisticsPage({ sales, official, releases }: StatisticsPageProps) {
  const release = releases?.latest ?? null;
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-8">
      <h1 className="text-3xl font-bold">{messages.heading}</h1>
      {sales === null ? null : <PageIndex />}
      {release === null ? null : (
        <ProvincialRelease release={release} nextReleaseOn={releases?.nextReleaseOn ?? null} />
      )}
      <div id="qua-cho" className="flex flex-col gap-6">
        <Body sales={sales} />
      </div>
      {sales === null ? null : <NationalSection statistics={official} />}
    </div>
  );
}

function Body({ sales }: { sales: Sales | null }) {
  if (sales === null) {
    return (
      <Stranded
        heading={messages.unreachable.heading}
        text={messages.unreachable.text}
        href="/thong-ke"
        action={messages.unreachable.retry}
      />
    );
  }
  if (sales.total.orders === null) {
    return (
      <Stranded
        heading={messages.withheld.heading}
        text={messages.withheld.text}
        href="/"
        action={messages.empty.action}
      />
    );
  }
  return sales.total.orders === 0 ? (
    <Stranded
      heading={messages.empty.heading}
      text={messages.empty.text}
      href="/"
      action={messages.empty.action}
    />
  ) : (
    <Filled sales={sales} />
  );
}

function Filled({ sales }: { sales: Sales }) {
  const { demonstration } = sales;
  const months = lastMonths(sales.byMonth, sales.asOf);
  return (
    <>
      {demonstration ? (
        <p className="rounded-xl bg-star-soft p-4">
          <strong className="font-semibold">{messages.demonstration.badge}.</strong>{" "}
          {messages.demonstration.text}
        </p>
      ) : null}
      <Numbers sales={sales} />
      <div className="grid gap-6 md:grid-cols-2 lg:grid-cols-3">
        <section>
          <h2 className="text-lg font-semibold">{messages.meaning.heading}</h2>
          <p className="mt-1 max-w-prose">{sales.definition}</p>
        </section>
        <section>
          <h2 className="text-lg font-semibold">{messages.sureness.heading}</h2>
          <p className="mt-1 max-w-prose">{messages.sureness.text}</p>
          <p className="mt-1 text-muted">
            <time dateTime={sales.asOf}>{messages.sureness.asOf(formatInstant(sales.asOf))}</time>
          </p>
        </section>
        <section>
          <h2 className="text-lg font-semibold">{messages.withheld.why}</h2>
          <p className="mt-1 max-w-prose">{sales.disclosure}</p>
        </section>
      </div>
      <MonthlyFigure
        months={months}
        withheld={sales.withheld.byMonth}
        demonstration={demonstration}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <SliceFigure
          id="theo-xa"
          cut="commune"
          slices={namedSales(sales, "commune")}
          demonstration={demonstration}
        />
        <div className="flex min-w-0 flex-col gap-6">
          <SliceFigure
            id="theo-nhom"
            cut="group"
            slices={namedSales(sales, "group")}
            demonstration={demonstration}
          />
          <SliceFigure
            id="theo-sao"
            cut="star"
            slices={namedSales(sales, "star")}
            demonstration={demonstration}
          />
        </div>
      </div>
    </>
  );
}

function Numbers({ sales }: { sales: Sales }) {
  const months = lastMonths(sales.byMonth, sales.asOf);
  const now = months.at(-1) ?? { month: "", orders: 0, goods: 0, delivery: 0 };
  return (
    <dl className="grid gap-4 sm:grid-cols-2">
      <Number
        name={messages.number.month(formatMonth(now.month))}
        goods={now.goods}
        delivery={now.delivery}
        orders={now.orders}
        demonstration={sales.demonstration}
      />
      <Number
        name={messages.number.months(MONTHS_SHOWN)}
        goods={goodsOfMonths(months, sales.withheld.byMonth)}
        delivery={sumOfMonths(months, "delivery")}
        orders={sumOfMonths(months, "orders")}
        demonstration={sales.demonstration}
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
        <dd className="mt-2 text-xl">{messages.withheld.number}</dd>
      ) : (
        <dd className="mt-2 text-4xl font-bold tabular-nums">{formatDong(goods)}</dd>
      )}
      {orders === null || delivery === null ? null : (
        <dd className="mt-1 text-muted">
          {messages.number.orders(formatCount(orders))} ·{" "}
          {messages.number.delivery(formatDong(delivery))}
        </dd>
      )}
    </div>
  );
}
