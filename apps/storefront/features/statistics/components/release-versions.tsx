import type { ReleaseVersion } from "@/lib/medusa/statistics-releases";
import { formatPeriod } from "../format-official";
import { VERSIONS_FILE } from "../release-lists";
import { formatCount, formatDate } from "../spoken-formats";
import { spokenWords } from "../spoken-words";

/** How many revised periods the page shows; the file has all of them. */
const PERIODS_SHOWN = 3;

interface ReleaseVersionsProps {
  /** The latest period and of it the latest version first. */
  versions: readonly ReleaseVersion[];
}

/** What was public of the periods that were revised: every version with its day, its interval and its reason. */
export function ReleaseVersions({ versions }: ReleaseVersionsProps) {
  const revised = versions.filter(({ version, period }, index) => {
    const isLast = versions.findIndex((one) => one.period === period) === index;
    return isLast && versions.some((one) => one.period === period && one.version < version);
  });
  const shown = revised.slice(0, PERIODS_SHOWN).map(({ period }) => period);
  const words = spokenWords().release.versions;
  return (
    <details id="cac-ban" className="border-t border-line pt-2">
      <summary className="flex min-h-11 cursor-pointer items-center font-medium text-bay underline underline-offset-4">
        {words.heading}
      </summary>
      <p className="text-sm text-muted">{words.text}</p>
      <ul className="list-disc pl-5">
        {versions
          .filter(({ period }) => shown.includes(period))
          .map((one) => (
            <Version key={`${one.period} ${String(one.version)}`} version={one} />
          ))}
      </ul>
      <a
        href={`/open-data/${VERSIONS_FILE}.csv`}
        className="inline-flex min-h-11 items-center font-medium text-bay underline underline-offset-4"
      >
        {words.all}
      </a>
    </details>
  );
}

function Version({ version: one }: { version: ReleaseVersion }) {
  const { versions, amount, estimate, revised, files } = spokenWords().release;
  const [period, version] = [formatPeriod(one.period), String(one.version)];
  const file = new URLSearchParams({ period: one.period, version }).toString();
  return (
    <li>
      {versions.entry(period, version, formatDate(one.releasedOn), amount(formatCount(one.total)))}
      {one.lower === null || one.upper === null
        ? ` (${estimate.known_only})`
        : ` (90%: ${formatCount(one.lower)} – ${formatCount(one.upper)})`}
      {one.reason === null ? null : (
        <>
          . {revised} <span lang="vi">{one.reason}</span>
        </>
      )}
      .{" "}
      <a
        href={`/open-data/statistics-releases.json?${file}`}
        aria-label={versions.file(period, version)}
        className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
      >
        {files.json}
      </a>
    </li>
  );
}
