import type { ProvincialRelease } from "@/lib/medusa/statistics-releases";
import { formatPeriod } from "../format-official";
import { releaseRows, type ReleaseChart } from "../release-rows";
import { releaseFileName } from "../release-files";
import { spokenWords } from "../spoken-words";
import { CommuneTiles } from "./commune-tiles";
import { DemonstrationBadge } from "./demonstration-badge";
import { ReleaseBars } from "./release-bars";
import { ReleaseTable } from "./release-table";

interface ReleaseFigureProps {
  release: ProvincialRelease;
  chart: ReleaseChart;
}

/** One chart of a release with what it counts and how that is known, its table, and its files. */
export function ReleaseFigure({ release, chart }: ReleaseFigureProps) {
  const { heading, text } = spokenWords().release.tables[chart];
  const rows = releaseRows(release.outputs, chart);
  const id = `ky-${chart}`;
  return (
    <section
      aria-labelledby={`${id}-muc`}
      className="flex min-w-0 flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 id={`${id}-muc`} className="text-xl font-semibold">
          {heading}
          <span className="block text-sm font-normal text-muted">
            {formatPeriod(release.period)}
          </span>
        </h3>
        {release.demonstration ? <DemonstrationBadge /> : null}
      </div>
      {chart === "commune" ? (
        <CommuneTiles rows={rows} />
      ) : (
        <ReleaseBars id={id} chart={chart} rows={rows} demonstration={release.demonstration} />
      )}
      <p className="text-sm text-muted">{text}</p>
      <ReleaseTable chart={chart} rows={rows} />
      <Files chart={chart} />
    </section>
  );
}

function Files({ chart }: Pick<ReleaseFigureProps, "chart">) {
  const { files, tables } = spokenWords().release;
  return (
    <ul className="flex gap-6 border-t border-line pt-2 print:hidden">
      {(["csv", "json"] as const).map((format) => (
        <li key={format}>
          <a
            href={`/open-data/${releaseFileName(chart)}.${format}`}
            aria-label={files.of(files[format], tables[chart].heading)}
            className="inline-flex min-h-11 items-center font-medium text-bay underline underline-offset-4"
          >
            {files[format]}
          </a>
        </li>
      ))}
    </ul>
  );
}
