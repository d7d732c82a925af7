import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes } from "react";
import type { CheckoutField } from "../check-values";

interface FieldProps {
  name: CheckoutField;
  label: string;
  hint?: string;
  defaultValue: string;
  /** What is wrong with it, in words. */
  problem: string | undefined;
  autoComplete: HTMLInputAutoCompleteAttribute;
  type?: "text" | "tel";
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  required?: boolean;
  multiline?: boolean;
}

/** A labelled field with its hint and its message, both tied to it for a screen reader. */
export function Field({ name, label, hint, problem, multiline = false, ...input }: FieldProps) {
  const described = [hint === undefined ? "" : `${name}-goi-y`, problem ? `${name}-loi` : ""]
    .filter((id) => id !== "")
    .join(" ");
  const shared = {
    id: name,
    name,
    defaultValue: input.defaultValue,
    autoComplete: input.autoComplete,
    "aria-invalid": problem !== undefined,
    "aria-describedby": described === "" ? undefined : described,
    className: `min-h-12 w-full rounded-lg border bg-paper px-3 py-2 ${problem ? "border-lantern" : "border-field"}`,
  };
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={name} className="font-medium">
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${name}-goi-y`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {multiline ? (
        <textarea {...shared} rows={2} />
      ) : (
        <input
          {...shared}
          type={input.type ?? "text"}
          inputMode={input.inputMode}
          aria-required={input.required}
        />
      )}
      {problem === undefined ? null : (
        <p id={`${name}-loi`} className="font-medium text-lantern">
          {problem}
        </p>
      )}
    </div>
  );
}
