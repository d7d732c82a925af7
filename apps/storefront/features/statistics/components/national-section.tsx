import type { OfficialStatistics } from "@/lib/medusa/official-statistics";
import { formatDate } from "../spoken-formats";
import { spokenWords } from "../spoken-words";
import { AssumptionNote } from "./assumption-note";
import { DefinitionList } from "./definition-list";
import { IndicatorList } from "./indicator-list";
import { QuarterFigure } from "./quarter-figure";
import { ShareFigure } from "./share-figure";
import { TargetList } from "./target-list";

/** What official figures say: the shares, what they stand on, the targets, and how figures were revised. */
export function NationalSection({ statistics }: { statistics: OfficialStatistics | null }) {
  return (
    <section id="ca-nuoc" aria-labelledby="ca-nuoc-muc" className="flex flex-col gap-6">
      <div className="border-t border-line pt-8">
        <h2 id="ca-nuoc-muc" className="text-2xl font-bold">
          {spokenWords().official.heading}
        </h2>
        <p className="mt-1 max-w-prose">
          {statistics === null ? spokenWords().official.unreachable : spokenWords().official.text}
        </p>
      </div>
      {statistics === null ? null : <Figures statistics={statistics} />}
    </section>
  );
}

function Figures({ statistics }: { statistics: OfficialStatistics }) {
  return (
    <>
      {statistics.shares.length === 0 ? (
        <p>{spokenWords().official.none}</p>
      ) : (
        <ShareFigure shares={statistics.shares} targets={statistics.targets} />
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <TargetList targets={statistics.targets} />
        <AssumptionNote statistics={statistics} />
      </div>
      {statistics.quarter === null ? null : <QuarterFigure quarter={statistics.quarter} />}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <IndicatorList indicators={statistics.indicators} />
        <DefinitionList definitions={statistics.definitions} />
      </div>
      <Files asOf={statistics.asOf} />
    </>
  );
}

const FILES = [
  ["official-statistics.csv", "observations"],
  ["ecommerce-shares.csv", "shares"],
  ["share-targets.csv", "targets"],
  ["indicators.csv", "indicators"],
  ["official-statistics.json", "json"],
] as const;

function Files({ asOf }: { asOf: string }) {
  return (
    <div className="print:hidden">
      <h3 className="text-lg font-semibold">{spokenWords().official.files.heading}</h3>
      <p className="text-sm text-muted">{spokenWords().official.files.asOf(formatDate(asOf))}</p>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {FILES.map(([file, label]) => (
          <li key={file}>
            <a
              href={`/open-data/${file}`}
              className="inline-flex min-h-11 items-center font-medium text-bay underline underline-offset-4"
            >
              {spokenWords().official.files[label]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
