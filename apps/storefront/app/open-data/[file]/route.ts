import { isOfficialFile, OFFICIAL_FILES } from "@/features/statistics/official-csv";
import {
  chartOfFile,
  PERIODS_FILE,
  periodsCsv,
  releaseCsv,
  releaseJson,
  releaseToFile,
} from "@/features/statistics/release-files";
import { BackendError, callBackend } from "@/lib/medusa/call-backend";
import {
  readOfficialStatisticsWire,
  toOfficialStatistics,
  type OfficialStatisticsWire,
} from "@/lib/medusa/official-statistics";
import { readProvincialReleases } from "@/lib/medusa/statistics-releases";

const HEADERS = { "cache-control": "public, max-age=60", "access-control-allow-origin": "*" };
/** Answers of the market's open-data API that are passed on as they are. */
const PASSED_ON = new Map([
  ["sales.json", "/open-data/sales"],
  ["sales-by-commune-and-month.json", "/open-data/sales/by-commune-and-month"],
  ["statistics-releases.json", "/open-data/statistics-releases"],
]);
const OFFICIAL_JSON = "official-statistics.json";
const RELEASE_FILE = /^([a-z-]+)\.(csv|json)$/;

/**
 * `GET /open-data/<file>`: figures for machines. `sales.json` and `sales-by-commune-and-month.json` are the
 * market's own, `statistics-releases.json` is what the province has released; `official-statistics.json` and `<official-statistics|ecommerce-shares|share-targets|indicators>.csv`
 * are official ones, with `?as_of=YYYY-MM-DD` as they were known on that day; `release-by-*` are the charts
 * of the latest release that has them, or with `?period=2026-10` of that period's, and `provincial-retail.csv`
 * every released total. 400 for a day that is none,
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
  try {
    if (release !== null) return await release(searchParams.get("period"));
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
function releaseFile(file: string): ((period: string | null) => Promise<Response>) | null {
  const [, name = "", format] = RELEASE_FILE.exec(file) ?? [];
  if (name === PERIODS_FILE && format === "csv") {
    return async () => csvFile(periodsCsv(await readProvincialReleases()), name);
  }
  const chart = chartOfFile(name);
  if (chart === null) return null;
  return async (period) => {
    const release = releaseToFile(await readProvincialReleases(), period);
    if (release === null && period !== null) return new Response(null, { status: 404 });
    if (format === "json") return Response.json(releaseJson(release, chart), { headers: HEADERS });
    const made = release?.demonstration ? "-minh-hoa" : "";
    const stamp = release ? `-${release.period.replace("/", "_")}-v${String(release.version)}` : "";
    return csvFile(releaseCsv(release, chart), `${name}${stamp}${made}`);
  };
}
