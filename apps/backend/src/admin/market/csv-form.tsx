import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "./field";
import { FormModal } from "./form-modal";
import { problemFields } from "./problem-fields";
import { TextField } from "./text-field";
import { useChange } from "./use-change";

interface CsvFormProps {
  /** Begins the ids of its fields. */
  id: string;
  /** Where the text goes, as `csv`. */
  path: string;
  title: string;
  /** Which columns it must have. */
  hint: string;
  done: string;
  onClose: () => void;
}

/** Takes a whole CSV file, all of it or nothing; the text can be looked at and corrected before. */
export const CsvForm = ({ id, path, title, hint, done, onClose }: CsvFormProps) => {
  const { t } = useTranslation("market");
  const [csv, setCsv] = useState("");
  const save = useChange<object>({ path, done, onDone: onClose });
  return (
    <FormModal
      open
      title={title}
      pending={save.isPending}
      onClose={onClose}
      onSubmit={() => save.mutate({ csv })}
    >
      <Field id={`${id}-file`} label={t("observations.file")} wide>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => void event.target.files?.[0]?.text().then(setCsv)}
        />
      </Field>
      <TextField
        id={`${id}-csv`}
        label={t("observations.csv")}
        hint={hint}
        value={csv}
        error={problemFields(save.error).csv}
        onChange={setCsv}
        wide
        long
      />
    </FormModal>
  );
};
