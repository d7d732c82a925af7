import { useState } from "react";
import { CsvFields } from "./csv-fields";
import { FormModal } from "./form-modal";
import { problemFields } from "./problem-fields";
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

/** Takes a whole CSV file, all of it or nothing. */
export const CsvForm = ({ id, path, title, hint, done, onClose }: CsvFormProps) => {
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
      <CsvFields
        id={id}
        csv={csv}
        hint={hint}
        error={problemFields(save.error).csv}
        onChange={setCsv}
      />
    </FormModal>
  );
};
