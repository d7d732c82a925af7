import { FRAME_FILE_COLUMNS } from "@cho-lang/retail-statistics/frame-file-columns";
import { FRAME_PATH } from "@/features/province-door/files-path";
import { provinceToken } from "@/features/province-door/province-cookie";
import { provinceLogin } from "@/features/province-door/province-login";
import { toCsv } from "@/features/statistics/to-csv";
import { answerFile } from "@/lib/doors/answer-file";
import { readFrame } from "@/lib/medusa/province-files";
import { provinceDoor } from "@/messages/vi/province-door";
import { provinceFiles } from "@/messages/vi/province-files";
import { provinceForms } from "@/messages/vi/province-forms";

/** `/tinh/danh-sach`: the province's list of sellers, as a file that can be corrected and taken in again. */
export async function GET(): Promise<Response> {
  const { unreachable } = provinceDoor;
  return answerFile(
    {
      token: await provinceToken(),
      login: provinceLogin(FRAME_PATH),
      texts: { 403: provinceForms.failure.forbidden },
      unreachable: unreachable.text,
    },
    async (token) => {
      const rows = (await readFrame(token)).map((seller) => Object.values(seller));
      return new Response(toCsv(Object.keys(FRAME_FILE_COLUMNS), rows), {
        headers: {
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": `attachment; filename="${provinceFiles.frame.file}"`,
          "cache-control": "private, no-store",
        },
      });
    },
  );
}
