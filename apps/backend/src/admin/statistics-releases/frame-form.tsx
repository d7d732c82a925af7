import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "../market/field";
import { FormModal } from "../market/form-modal";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

/** Takes a file into the list of sellers that the province knows, all of it or nothing. */
export const FrameForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("market");
  const [csv, setCsv] = useState("");
  const save = useChange<{ created: number; updated: number }>({
    path: "/admin/frame-sellers",
    done: t("releases.frameTaken"),
    onDone: onClose,
  });
  return (
    <FormModal
      open
      title={t("releases.frame")}
      pending={save.isPending}
      onClose={onClose}
      onSubmit={() => save.mutate({ csv })}
    >
      <Field id="frame-file" label={t("observations.file")} wide>
        <input
          id="frame-file"
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => void event.target.files?.[0]?.text().then(setCsv)}
        />
      </Field>
      <TextField
        id="frame-csv"
        label={t("observations.csv")}
        hint={t("releases.frameHint")}
        value={csv}
        error={problemFields(save.error).csv}
        onChange={setCsv}
        wide
        long
      />
    </FormModal>
  );
};
