import { periodKind } from "@cho-lang/retail-statistics/period";
import type { OfficialStatistics } from "@/lib/medusa/official-statistics";
import type { ProvincialReleases } from "@/lib/medusa/statistics-releases";
import type { Sales } from "@/lib/medusa/statistics";
import { formatInstant } from "../spoken-formats";
import { speak, spokenWords } from "../spoken-words";
import { tellsTables } from "../tells-tables";
import { STATISTICS_PATHS } from "../statistics-metadata";
import type { Language } from "../words";
import { Stranded } from "@/ui/stranded";
import { namedSales } from "../named-sales";
import { monthsOfSales } from "../sales-month";
import { MarketNumbers } from "./market-numbers";
import { MonthlyFigure } from "./monthly-figure";
import { NationalSection } from "./national-section";
import { PageIndex } from "./page-index";
import { ReleaseTables } from "./release-tables";
import { ReleaseTrend } from "./release-trend";
import { ProvincialRelease } from "./provincial-release";
import { SliceFigure } from "./slice-figure";

interface StatisticsPageProps {
  sales: Sales | null;
  official: OfficialStatistics | null;
  releases: ProvincialReleases | null;
  language: Language;
}

/**
 * The public statistics page: the market's number, what it means, how sure it is, then the charts; after
 * that what official figures say of the whole country.
 */
export function StatisticsPage({ sales, official, releases, language }: StatisticsPageProps) {
  speak(language);
  const release = releases?.latest ?? null;
  const detailed = releases?.all.find(tellsTables) ?? null;
  const year = releases?.all.find(({ period }) => periodKind(period) === "year") ?? null;
  const lastYear = year === release ? null : year;
  const { otherLanguage } = spokenWords().release;
  return (
    <div lang={language} className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="text-3xl font-bold">{spokenWords().statistics.heading}</h1>
        <a
          href={otherLanguage.href}
          hrefLang={otherLanguage.language}
          lang={otherLanguage.language}
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4 print:hidden"
        >
          {otherLanguage.label}
        </a>
      </div>
      {sales === null ? null : <PageIndex />}
      {release === null ? null : (
        <ProvincialRelease
          release={release}
          lastYear={lastYear}
          calendar={releases?.calendar ?? []}
          targets={official?.targets ?? []}
          defined={official !== null && sales !== null}
        />
      )}
      {detailed === null ? null : <ReleaseTables release={detailed} />}
      {releases === null || release === null ? null : (
        <ReleaseTrend releases={releases.all} versions={releases.versions} />
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
        heading={spokenWords().statistics.unreachable.heading}
        text={spokenWords().statistics.unreachable.text}
        href={STATISTICS_PATHS[spokenWords().language]}
        action={spokenWords().statistics.unreachable.retry}
      />
    );
  }
  const { empty, withheld } = spokenWords().statistics;
  if (sales.total.goods === null) {
    return (
      <Stranded
        heading={withheld.heading}
        text={sales.demonstration ? withheld.text : withheld.unreleasedText}
        href="/"
        action={empty.action}
      />
    );
  }
  return sales.total.orders === 0 ? (
    <Stranded
      heading={empty.heading}
      text={sales.demonstration ? empty.text : empty.unreleased}
      href="/"
      action={empty.action}
    />
  ) : (
    <Filled sales={sales} />
  );
}

function Filled({ sales }: { sales: Sales }) {
  const { demonstration } = sales;
  const months = monthsOfSales(sales);
  const { sureness, withheld } = spokenWords().statistics;
  return (
    <>
      {demonstration ? (
        <p className="rounded-xl bg-star-soft p-4">
          <strong className="font-semibold">{spokenWords().statistics.demonstration.badge}.</strong>{" "}
          {spokenWords().statistics.demonstration.text}
        </p>
      ) : null}
      <MarketNumbers sales={sales} />
      <div className="grid gap-6 md:grid-cols-2 lg:grid-cols-3">
        <section>
          <h2 className="text-lg font-semibold">{spokenWords().statistics.meaning.heading}</h2>
          <p className="mt-1 max-w-prose">{sales.definition[spokenWords().language]}</p>
        </section>
        <section>
          <h2 className="text-lg font-semibold">{sureness.heading}</h2>
          <p className="mt-1 max-w-prose">
            {sureness.text(demonstration ? sureness.running : sureness.released)}
          </p>
          <p className="mt-1 text-muted">
            <time dateTime={sales.asOf}>{sureness.asOf(formatInstant(sales.asOf))}</time>
          </p>
        </section>
        <section>
          <h2 className="text-lg font-semibold">
            {demonstration ? withheld.why : withheld.whyUntold}
          </h2>
          <p className="mt-1 max-w-prose">{sales.disclosure[spokenWords().language]}</p>
        </section>
      </div>
      <MonthlyFigure
        months={months}
        withheld={sales.withheld.byMonth}
        demonstration={demonstration}
      />
      {sales.byCommune.length > 0 ? <Slices sales={sales} /> : null}
    </>
  );
}

function Slices({ sales }: { sales: Sales }) {
  const { demonstration } = sales;
  return (
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
  );
}
