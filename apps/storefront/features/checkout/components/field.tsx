import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes } from "react";
import type { CheckoutField } from "../check-values";
import { FieldFrame } from "@/ui/field-frame";
import { framed } from "@/ui/framed";

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
  const shared = {
    ...framed(name, hint, problem),
    defaultValue: input.defaultValue,
    autoComplete: input.autoComplete,
  };
  return (
    <FieldFrame name={name} label={label} hint={hint} problem={problem}>
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
    </FieldFrame>
  );
}
