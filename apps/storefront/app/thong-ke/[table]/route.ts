import { COMMUNE_MONTH_FILE, communeMonthCsv } from "@/features/statistics/commune-month-csv";
import { currentSales } from "@/features/statistics/queries/current-sales";
import { isTableName, salesCsv } from "@/features/statistics/sales-csv";
import { readSalesByCommuneAndMonth } from "@/lib/medusa/statistics";

const SUFFIX = ".csv";

/**
 * `GET /thong-ke/<theo-thang|theo-xa|theo-nhom|theo-sao>.csv`: one table of the page, or
 * `theo-xa-va-thang.csv`, communes crossed with months. 404 for any other name, 503 while the backend does
 * not answer. A file of demonstration figures says so in its name too.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ table: string }> },
): Promise<Response> {
  const { table } = await params;
  const name = table.endsWith(SUFFIX) ? table.slice(0, -SUFFIX.length) : "";
  if (name !== COMMUNE_MONTH_FILE && !isTableName(name)) {
    return new Response(null, { status: 404 });
  }
  if (name === COMMUNE_MONTH_FILE) {
    const sales = await readSalesByCommuneAndMonth().catch(() => null);
    return sales === null ? unreachable() : file(name, sales.demonstration, communeMonthCsv(sales));
  }
  const sales = await currentSales();
  return sales === null ? unreachable() : file(name, sales.demonstration, salesCsv(sales, name));
}

function unreachable(): Response {
  return new Response(null, { status: 503, headers: { "retry-after": "60" } });
}

function file(name: string, demonstration: boolean, csv: string): Response {
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="doanh-so-${name}${demonstration ? "-minh-hoa" : ""}.csv"`,
      "cache-control": "public, max-age=60",
    },
  });
}
