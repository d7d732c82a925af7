import { FRAME_FILE_COLUMNS } from "@cho-lang/retail-statistics/frame-file-columns";
import { OBSERVATION_FILE_COLUMNS } from "@cho-lang/retail-statistics/observation-file-columns";
import { RETURN_FILE_COLUMNS } from "@cho-lang/retail-statistics/return-file-columns";
import { toCsv } from "@/features/statistics/to-csv";
import { provinceFiles } from "@/messages/vi/province-files";

const TEMPLATES = new Map<string, object>([
  [provinceFiles.returns.file, RETURN_FILE_COLUMNS],
  [provinceFiles.frame.file, FRAME_FILE_COLUMNS],
  [provinceFiles.official.file, OBSERVATION_FILE_COLUMNS],
]);

/** `/tinh/nap-tep/mau/<file>.csv`: the headings of a file, to be filled in. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ tep: string }> },
): Promise<Response> {
  const { tep } = await params;
  const columns = TEMPLATES.get(tep);
  if (columns === undefined) {
    return new Response(null, { status: 404 });
  }
  return new Response(toCsv(Object.keys(columns), []), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${tep}"`,
      "cache-control": "private, no-store",
    },
  });
}
