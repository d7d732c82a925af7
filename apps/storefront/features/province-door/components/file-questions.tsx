import { formatMonth } from "@/features/statistics/format-figures";
import type { RowQuestion } from "@/lib/medusa/province-files";
import { provinceFiles as messages } from "@/messages/vi/province-files";

interface FileQuestionsProps {
  questions: RowQuestion[];
  confirmation: string | null;
}

/** What looks odd in a file, with the one box that answers it all; nothing while nothing does. */
export function FileQuestions({ questions, confirmation }: FileQuestionsProps) {
  return confirmation === null ? null : (
    <div role="alert" className="flex flex-col gap-3 rounded-lg border border-bay p-4">
      <h3 className="text-lg font-semibold">{messages.questions}</h3>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        {questions.map(({ row, name, month, message }) => (
          <li key={`${String(row)} ${message}`} className="wrap-anywhere">
            <strong className="font-semibold">
              {messages.question(String(row), name, formatMonth(month))}
            </strong>{" "}
            {message}
          </li>
        ))}
      </ul>
      <label className="flex min-h-11 items-center gap-3 font-medium">
        <input type="checkbox" name="dong-y" value={confirmation} className="size-5 accent-bay" />
        {messages.agree}
      </label>
      <p className="text-muted">{messages.agreeHint}</p>
    </div>
  );
}
