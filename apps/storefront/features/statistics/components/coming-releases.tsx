import type { PlannedRelease } from "@cho-lang/retail-statistics/release-calendar";
import { formatPeriodInText } from "../format-official";
import { CALENDAR_FILE } from "../release-lists";
import { formatDate } from "../spoken-formats";
import { spokenWords } from "../spoken-words";

/** How many the page names; the file has those of twelve months. */
const SHOWN = 3;

/** The next releases, each with whether its day is set. A row of a list of facts. */
export function ComingReleases({ calendar }: { calendar: readonly PlannedRelease[] }) {
  const { facts, calendar: words } = spokenWords().release;
  return (
    <div>
      <dt className="text-sm text-muted">{facts.next}</dt>
      {calendar.slice(0, SHOWN).map(({ period, release_on, basis }) => (
        <dd key={`${period} ${release_on}`} className="font-medium tabular-nums">
          {words.entry(formatDate(release_on), formatPeriodInText(period), words.basis[basis])}
        </dd>
      ))}
      <dd>
        <a
          href={`/open-data/${CALENDAR_FILE}.csv`}
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4 print:hidden"
        >
          {words.file}
        </a>
      </dd>
    </div>
  );
}
