import { notFound } from "next/navigation";
import { answerFile } from "@/features/seller-door/answer-file";
import { isNumberTable, numbersTable } from "@/features/seller-numbers/numbers-tables";
import { toCsv } from "@/features/statistics/to-csv";
import { readSellerNumbers } from "@/lib/medusa/seller-numbers";
import { sellerNumbers as messages } from "@/messages/vi/seller-numbers";
import { statistics } from "@/messages/vi/statistics";

const SUFFIX = ".csv";

/** `GET /ban-hang/so-lieu/<theo-thang|san-pham|don-huy|het-hang>.csv`: one table of the seller's own figures. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ bang: string }> },
): Promise<Response> {
  const { bang } = await params;
  const table = bang.endsWith(SUFFIX) ? bang.slice(0, -SUFFIX.length) : "";
  if (!isNumberTable(table)) {
    notFound();
  }
  return answerFile(`/ban-hang/so-lieu/${bang}`, async (token) => {
    const numbers = await readSellerNumbers(token);
    const { header, rows } = numbersTable(numbers, table);
    const { column, real } = statistics.demonstration;
    const stamp = [numbers.demonstration ? column : real, numbers.asOf];
    const csv = toCsv(
      [...header, statistics.column.kind, messages.column.asOf],
      rows.map((row) => [...row, ...stamp]),
    );
    return new Response(csv, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="gian-hang-${table}${numbers.demonstration ? "-minh-hoa" : ""}.csv"`,
        "cache-control": "private, no-store",
      },
    });
  });
}
