import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormModal } from "../market/form-modal";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

/** Works a period's figures out; a period that has some asks why. */
export const ComputeForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("market");
  const [period, setPeriod] = useState("");
  const [reason, setReason] = useState("");
  const save = useChange<{ id: string }>({
    path: "/admin/statistics-releases",
    done: t("releases.computed"),
    onDone: onClose,
  });
  const errors = problemFields(save.error);
  return (
    <FormModal
      open
      title={t("releases.compute")}
      pending={save.isPending}
      onClose={onClose}
      onSubmit={() => save.mutate({ period, reason })}
    >
      <TextField
        id="release-period"
        label={t("releases.period")}
        hint={t("releases.periodHint")}
        value={period}
        error={errors.period}
        onChange={setPeriod}
      />
      <TextField
        id="release-reason"
        label={t("releases.reason")}
        hint={t("releases.reasonHint")}
        value={reason}
        error={errors.reason}
        onChange={setReason}
        wide
      />
    </FormModal>
  );
};
