import { currentSales } from "@/features/statistics/queries/current-sales";
import { isTableName, salesCsv } from "@/features/statistics/sales-csv";

const SUFFIX = ".csv";

/**
 * `GET /thong-ke/<theo-thang|theo-xa|theo-nhom|theo-sao>.csv`: one table of the page. 404 for any other
 * name, 503 while the backend does not answer. A file of demonstration figures says so in its name too.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ table: string }> },
): Promise<Response> {
  const { table } = await params;
  const name = table.endsWith(SUFFIX) ? table.slice(0, -SUFFIX.length) : "";
  if (!isTableName(name)) {
    return new Response(null, { status: 404 });
  }
  const sales = await currentSales();
  if (sales === null) {
    return new Response(null, { status: 503, headers: { "retry-after": "60" } });
  }
  const file = `doanh-so-${name}${sales.demonstration ? "-minh-hoa" : ""}.csv`;
  return new Response(salesCsv(sales, name), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${file}"`,
      "cache-control": "public, max-age=60",
    },
  });
}
