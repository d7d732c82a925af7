import { isOfficialFile, OFFICIAL_FILES } from "@/features/statistics/official-csv";
import { BackendError } from "@/lib/medusa/call-backend";
import {
  readOfficialStatisticsWire,
  toOfficialStatistics,
  type OfficialStatisticsWire,
} from "@/lib/medusa/official-statistics";

const HEADERS = { "cache-control": "public, max-age=60", "access-control-allow-origin": "*" };
const JSON_FILE = "official-statistics.json";

/**
 * `GET /open-data/official-statistics.json` and `/open-data/<official-statistics|ecommerce-shares|
 * share-targets>.csv`: official figures for machines, with `?as_of=YYYY-MM-DD` as they were known on that
 * day. 400 for a day that is none, 404 for any other name, 503 while the backend does not answer.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const table = file.endsWith(".csv") ? file.slice(0, -".csv".length) : "";
  if (file !== JSON_FILE && !isOfficialFile(table)) {
    return new Response(null, { status: 404 });
  }
  const day = new URL(request.url).searchParams.get("as_of") ?? undefined;
  try {
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
