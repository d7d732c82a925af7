import { useTranslation } from "react-i18next";
import { Field } from "./field";
import { TextField } from "./text-field";

interface CsvFieldsProps {
  /** Begins the ids of its fields. */
  id: string;
  csv: string;
  /** Which columns it must have. */
  hint: string;
  error: string | undefined;
  onChange: (csv: string) => void;
}

/** Takes the text of a CSV file, chosen or pasted; it can be looked at and corrected before it is sent. */
export const CsvFields = ({ id, csv, hint, error, onChange }: CsvFieldsProps) => {
  const { t } = useTranslation("market");
  return (
    <>
      <Field id={`${id}-file`} label={t("observations.file")} wide>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => void event.target.files?.[0]?.text().then(onChange)}
        />
      </Field>
      <TextField
        id={`${id}-csv`}
        label={t("observations.csv")}
        hint={hint}
        value={csv}
        error={error}
        onChange={onChange}
        wide
        long
      />
    </>
  );
};
