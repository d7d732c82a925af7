import { isOfficialFile, OFFICIAL_FILES } from "@/features/statistics/official-csv";
import { BackendError, callBackend } from "@/lib/medusa/call-backend";
import {
  readOfficialStatisticsWire,
  toOfficialStatistics,
  type OfficialStatisticsWire,
} from "@/lib/medusa/official-statistics";

const HEADERS = { "cache-control": "public, max-age=60", "access-control-allow-origin": "*" };
/** Answers of the market's open-data API that are passed on as they are. */
const PASSED_ON = new Map([
  ["sales.json", "/open-data/sales"],
  ["sales-by-commune-and-month.json", "/open-data/sales/by-commune-and-month"],
  ["statistics-releases.json", "/open-data/statistics-releases"],
]);
const OFFICIAL_JSON = "official-statistics.json";

/**
 * `GET /open-data/<file>`: figures for machines. `sales.json` and `sales-by-commune-and-month.json` are the
 * market's own, `statistics-releases.json` is what the province has released; `official-statistics.json` and `<official-statistics|ecommerce-shares|share-targets>.csv`
 * are official ones, with `?as_of=YYYY-MM-DD` as they were known on that day. 400 for a day that is none,
 * 404 for any other name, 503 while the backend does not answer.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const table = file.endsWith(".csv") ? file.slice(0, -".csv".length) : "";
  const passedOn = PASSED_ON.get(file);
  if (passedOn === undefined && file !== OFFICIAL_JSON && !isOfficialFile(table)) {
    return new Response(null, { status: 404 });
  }
  const day = new URL(request.url).searchParams.get("as_of") ?? undefined;
  try {
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
  return new Response(OFFICIAL_FILES[table](toOfficialStatistics(wire)), {
    headers: {
      ...HEADERS,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${table}-${wire.as_of}.csv"`,
    },
  });
}
