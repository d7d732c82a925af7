import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ListedReturnsResult } from "../../monthly-returns/import-listed-returns";
import { CsvFields } from "../market/csv-fields";
import { FormModal } from "../market/form-modal";
import { problemFields } from "../market/problem-fields";
import { useChange } from "../market/use-change";
import { monthText } from "./use-return-columns";

/** Takes returns of sellers without a shop, all of a file or nothing; what looks odd is asked before. */
export const ListedReturnsForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("market");
  const [csv, setCsv] = useState("");
  const [agreed, setAgreed] = useState(false);
  const save = useChange<ListedReturnsResult>({
    path: "/admin/frame-returns",
    done: ({ filed, unchanged, questions }) =>
      questions.length > 0 ? null : t("returns.listedDone", { filed, unchanged }),
    onDone: ({ questions }) => questions.length === 0 && onClose(),
  });
  const confirmation = agreed ? (save.data?.confirmation ?? null) : null;
  const send = () => {
    setAgreed(false);
    save.mutate({ csv, confirmation });
  };
  return (
    <FormModal
      open
      title={t("returns.listed")}
      pending={save.isPending}
      onClose={onClose}
      onSubmit={send}
    >
      <CsvFields
        id="listed-returns"
        csv={csv}
        hint={t("returns.listedHint")}
        error={problemFields(save.error).csv}
        onChange={setCsv}
      />
      <Questions asked={save.data?.questions ?? []} agreed={agreed} onAgree={setAgreed} />
    </FormModal>
  );
};

interface QuestionsProps {
  asked: ListedReturnsResult["questions"];
  agreed: boolean;
  onAgree: (agreed: boolean) => void;
}

const Questions = ({ asked, agreed, onAgree }: QuestionsProps) => {
  const { t } = useTranslation("market");
  if (asked.length === 0) return null;
  return (
    <div role="alert" className="col-span-full flex flex-col gap-2">
      <span className="font-medium">{t("returns.listedQuestions")}</span>
      <ul className="list-disc pl-5">
        {asked.map(({ row, name, month, message }) => (
          <li key={`${String(row)} ${message}`}>
            {t("returns.listedQuestion", { row, name, month: monthText(month), message })}
          </li>
        ))}
      </ul>
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={agreed}
          onChange={(event) => onAgree(event.target.checked)}
        />
        {t("returns.listedAgree")}
      </label>
    </div>
  );
};
