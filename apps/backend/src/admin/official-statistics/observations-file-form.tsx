import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "../market/field";
import { FormModal } from "../market/form-modal";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

/** Records a whole CSV file, all of it or nothing; the text can be looked at and corrected before. */
export const ObservationsFileForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("market");
  const [csv, setCsv] = useState("");
  const save = useChange<{ recorded: number }>({
    path: "/admin/official-statistics/csv",
    done: t("observations.recorded"),
    onDone: onClose,
  });
  return (
    <FormModal
      open
      title={t("observations.import")}
      pending={save.isPending}
      onClose={onClose}
      onSubmit={() => save.mutate({ csv })}
    >
      <Field id="observations-file" label={t("observations.file")} wide>
        <input
          id="observations-file"
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => void event.target.files?.[0]?.text().then(setCsv)}
        />
      </Field>
      <TextField
        id="observations-csv"
        label={t("observations.csv")}
        hint={t("observations.csvHint")}
        value={csv}
        error={problemFields(save.error).csv}
        onChange={setCsv}
        wide
        long
      />
    </FormModal>
  );
};
