import type { ChangeEventHandler, InputHTMLAttributes } from "react";

interface FormFieldProps {
  id: string;
  name: string;
  label: string;
  hint?: string;
  defaultValue: string;
  /** What the market says is wrong with it. */
  problem: string | undefined;
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  maxLength?: number;
  type?: "text" | "time";
  onChange?: ChangeEventHandler<HTMLInputElement>;
}

/** A labelled field with its hint and what is wrong with it, both tied to it for a screen reader. */
export function FormField({ id, label, hint, problem, type = "text", ...input }: FormFieldProps) {
  const described = [
    ...(hint === undefined ? [] : [`${id}-goi-y`]),
    ...(problem === undefined ? [] : [`${id}-loi`]),
  ].join(" ");
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        {...input}
        id={id}
        type={type}
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={described === "" ? undefined : described}
        className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2 aria-invalid:border-lantern"
      />
      {hint === undefined ? null : (
        <p id={`${id}-goi-y`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      <FieldProblem id={`${id}-loi`} text={problem} />
    </div>
  );
}

/** What is wrong with a field or a group of them. */
export function FieldProblem({ id, text }: { id: string; text: string | undefined }) {
  return text === undefined ? null : (
    <p id={id} className="font-medium text-lantern">
      {text}
    </p>
  );
}
