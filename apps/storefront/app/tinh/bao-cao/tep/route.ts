import { provinceToken } from "@/features/province-door/province-cookie";
import { provinceLogin } from "@/features/province-door/province-login";
import { readReportPeriod, reportFilePath } from "@/features/province-door/report-path";
import { answerFile } from "@/lib/doors/answer-file";
import { readReportFile } from "@/lib/medusa/office-reports";
import { provinceDoor } from "@/messages/vi/province-door";
import { provinceForms } from "@/messages/vi/province-forms";

/** `/tinh/bao-cao/tep?ky=2026-Q3&dang=xlsx|pdf`: an office's report as a file. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const period = readReportPeriod(query) ?? "";
  const format = query.dang === "pdf" ? "pdf" : "xlsx";
  const { missing, unreachable } = provinceDoor;
  return answerFile(
    {
      token: await provinceToken(),
      login: provinceLogin(reportFilePath(period, format)),
      texts: { 403: provinceForms.failure.forbidden, 404: missing.text },
      unreachable: unreachable.text,
    },
    (token) => readReportFile(token, period, format),
  );
}
