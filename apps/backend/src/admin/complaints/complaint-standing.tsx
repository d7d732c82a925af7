import { useTranslation } from "react-i18next";
import type { AdminComplaint } from "../../api/admin/complaints/list-complaints";
import { formatDong, formatInstant } from "../market/format";
import { DecideComplaint } from "./decide-complaint";

/** Until when somebody has to do something about a complaint, or what was decided. */
export const ComplaintStanding = ({ complaint }: { complaint: AdminComplaint }) => {
  const { t } = useTranslation("market");
  const { status, answer_by, decide_by, decision, decided_vnd } = complaint;
  const until = { open: answer_by, escalated: decide_by }[status as string] ?? null;
  const isLate = until !== null && new Date(until) < new Date();
  return (
    <span className="flex flex-col items-start gap-2 py-2">
      <span className={isLate ? "text-ui-fg-error" : ""}>
        {until === null
          ? t(`complaintStatus.${status}`)
          : t(isLate ? "complaints.late" : "complaints.until", { until: formatInstant(until) })}
      </span>
      {decided_vnd === null ? null : (
        <span>{t("complaints.decidedPart", { amount: formatDong(decided_vnd) })}</span>
      )}
      {decision === null ? null : (
        <span className="max-w-[240px] whitespace-pre-line break-words text-ui-fg-subtle">
          {decision}
        </span>
      )}
      {status === "escalated" ? <DecideComplaint complaint={complaint} /> : null}
    </span>
  );
};
