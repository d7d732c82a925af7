"use client";

import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { provinceFiles as messages } from "@/messages/vi/province-files";
import { FILE_INPUT_CLASS } from "@/ui/file-input-class";
import { lostFile, UNTOUCHED, type FileFormState } from "../file-form-state";
import { FileProblems } from "./file-problems";
import { FileQuestions } from "./file-questions";

interface FileFormProps {
  /** Begins the ids of its fields. */
  id: string;
  action: (previous: FileFormState, form: FormData) => Promise<FileFormState>;
}

/** Takes a file, chosen or pasted. What the market refuses stays in the field, to be corrected there. */
export function FileForm({ id, action }: FileFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(action, UNTOUCHED, lostFile);
  const { turn, answers, problem, cells, questions, confirmation, done, csv } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <ProblemAlert id={`${id}-loi`} turn={turn} text={problem} />
      <FileProblems cells={cells} />
      <FileQuestions key={confirmation} questions={questions} confirmation={confirmation} />
      {done === null ? null : (
        <p role="status" className="rounded-lg border border-bay bg-bay-soft p-3 font-medium">
          {done}
        </p>
      )}
      <label className="flex flex-col gap-2 font-medium">
        {messages.choose}
        <input
          key={`tep-${String(answers)}`}
          type="file"
          name="tep"
          accept=".csv,text/csv"
          className={FILE_INPUT_CLASS}
        />
      </label>
      <label className="flex flex-col gap-1 font-medium">
        {messages.paste}
        <textarea
          key={`noi-dung-${String(turn)}`}
          name="noi-dung"
          rows={6}
          defaultValue={csv}
          spellCheck={false}
          aria-describedby={`${id}-dan`}
          className="w-full rounded-lg border border-field bg-paper px-3 py-2 font-mono text-sm font-normal"
        />
      </label>
      <p id={`${id}-dan`} className="text-sm text-muted">
        {messages.pasteHint}
      </p>
      <SubmitButton pending={pending} label={messages.send} pendingLabel={messages.pending} />
    </form>
  );
}
