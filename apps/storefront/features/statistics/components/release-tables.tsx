import type { ProvincialRelease } from "@/lib/medusa/statistics-releases";
import type { ReleaseChart } from "../release-rows";
import { spokenWords } from "../spoken-words";
import { ReleaseFigure } from "./release-figure";

interface ReleaseTablesProps {
  /** One with tables. */
  release: ProvincialRelease;
}

/** A release taken apart: where, what, with which star, by whom and by which way it was sold. */
export function ReleaseTables({ release }: ReleaseTablesProps) {
  const figure = (chart: ReleaseChart) => (
    <ReleaseFigure key={chart} release={release} chart={chart} />
  );
  return (
    <div id="chi-tiet" className="flex flex-col gap-6">
      <div className="grid items-start gap-6 lg:grid-cols-2 print:grid-cols-1">
        {figure("commune")}
        <div className="flex min-w-0 flex-col gap-6">
          {figure("channel")}
          {figure("kind")}
        </div>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-2 print:grid-cols-1">
        {figure("group")}
        {figure("star")}
      </div>
      <p className="max-w-prose text-sm text-muted">{spokenWords().release.disclosure}</p>
    </div>
  );
}
