import { isOfficialFile, OFFICIAL_FILES } from "@/features/statistics/official-csv";
import {
  chartOfFile,
  releaseCsv,
  releaseJson,
  releaseToFile,
} from "@/features/statistics/release-files";
import { CALENDAR_FILE, listOfFile } from "@/features/statistics/release-lists";
import { BackendError, callBackend } from "@/lib/medusa/call-backend";
import {
  readOfficialStatisticsWire,
  toOfficialStatistics,
  type OfficialStatisticsWire,
} from "@/lib/medusa/official-statistics";
import {
  readProvincialReleases,
  readReleasesWire,
  type AskedRelease,
  type ProvincialReleases,
} from "@/lib/medusa/statistics-releases";

const HEADERS = { "cache-control": "public, max-age=60", "access-control-allow-origin": "*" };
/** Answers of the market's open-data API that are passed on as they are. */
const PASSED_ON = new Map([
  ["sales.json", "/open-data/sales"],
  ["sales-by-commune-and-month.json", "/open-data/sales/by-commune-and-month"],
]);
const OFFICIAL_JSON = "official-statistics.json";
const RELEASES_JSON = "statistics-releases.json";
/** At the end of a file's name when invented figures are in it. */
const DEMONSTRATION = "-minh-hoa";
const RELEASE_FILE = /^([a-z-]+)\.(csv|json)$/;

/**
 * `GET /open-data/<file>`: figures for machines. `sales.json` and `sales-by-commune-and-month.json` are the
 * market's own, `statistics-releases.json` is what the province has released; `official-statistics.json` and `<official-statistics|ecommerce-shares|share-targets|indicators>.csv`
 * are official ones, with `?as_of=YYYY-MM-DD` as they were known on that day; `release-by-*` are the charts
 * of the latest release that has them, or with `?period=2026-10` of that period's, `provincial-retail.csv`
 * every released total, `provincial-retail-versions.csv` all that were ever public, `release-calendar.csv` what
 * comes. All of these also with `?as_of=`, the first two with `?period=…&version=1` of that version. 400 for a day that is none,
 * 404 for any other name, 503 while the backend does not answer.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const table = file.endsWith(".csv") ? file.slice(0, -".csv".length) : "";
  const passedOn = PASSED_ON.get(file);
  const release = releaseFile(file);
  if (
    passedOn === undefined &&
    release === null &&
    file !== OFFICIAL_JSON &&
    !isOfficialFile(table)
  ) {
    return new Response(null, { status: 404 });
  }
  const { searchParams } = new URL(request.url);
  const day = searchParams.get("as_of") ?? undefined;
  const period = searchParams.get("period") ?? undefined;
  const version = searchParams.get("version") ?? undefined;
  try {
    if (release !== null) return await release({ as_of: day, period, version });
    if (passedOn !== undefined) {
      return Response.json(await callBackend<unknown>(passedOn), { headers: HEADERS });
    }
    const wire = await readOfficialStatisticsWire(day);
    return isOfficialFile(table) ? csv(wire, table) : Response.json(wire, { headers: HEADERS });
  } catch (error) {
    return error instanceof BackendError
      ? new Response(null, { status: error.status })
      : new Response(null, { status: 503, headers: { "retry-after": "60" } });
  }
}

function csv(wire: OfficialStatisticsWire, table: keyof typeof OFFICIAL_FILES): Response {
  return csvFile(OFFICIAL_FILES[table](toOfficialStatistics(wire)), `${table}-${wire.as_of}`);
}

function csvFile(body: string, name: string): Response {
  return new Response(body, {
    headers: {
      ...HEADERS,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
    },
  });
}

/** How a file of the province's releases is answered, by its name; null for any other. */
function releaseFile(file: string): ((ask: AskedRelease) => Promise<Response>) | null {
  if (file === RELEASES_JSON) {
    return async (ask) => {
      const wire = await readReleasesWire(ask);
      const none = ask.version !== undefined && wire.releases.length === 0;
      return none ? new Response(null, { status: 404 }) : Response.json(wire, { headers: HEADERS });
    };
  }
  const [, name = "", format] = RELEASE_FILE.exec(file) ?? [];
  const list = format === "csv" ? listOfFile(name) : null;
  if (list !== null) return async ({ as_of }) => listFile(name, list, as_of);
  const chart = chartOfFile(name);
  if (chart === null) return null;
  return async ({ period, version, as_of }) => {
    // Without a version it is the last one, of the period that the file picks out.
    const ask = version === undefined ? { as_of } : { as_of, period, version };
    const release = releaseToFile(await readProvincialReleases(ask), period ?? null);
    if (release === null && period !== undefined) return new Response(null, { status: 404 });
    if (format === "json") return Response.json(releaseJson(release, chart), { headers: HEADERS });
    const stamp = release ? `-${release.period.replace("/", "_")}-v${String(release.version)}` : "";
    return csvFile(
      releaseCsv(release, chart),
      `${name}${stamp}${release?.demonstration ? DEMONSTRATION : ""}`,
    );
  };
}

/** A list of releases as a file whose name says when invented figures are in it. */
async function listFile(
  name: string,
  list: (releases: ProvincialReleases) => string,
  as_of: string | undefined,
): Promise<Response> {
  const releases = await readProvincialReleases({ as_of });
  const invented =
    name !== CALENDAR_FILE && releases.versions.some(({ demonstration }) => demonstration);
  return csvFile(list(releases), `${name}${invented ? DEMONSTRATION : ""}`);
}
