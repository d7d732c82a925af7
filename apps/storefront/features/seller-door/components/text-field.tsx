import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes } from "react";

interface TextFieldProps {
  id: string;
  label: string;
  /** Name in the form; the id unless told. */
  name?: string;
  type?: "text" | "tel";
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  autoComplete: HTMLInputAutoCompleteAttribute;
  defaultValue?: string;
  /** Id of the message that says what is wrong with it. */
  wrong?: string | undefined;
  maxLength?: number;
}

/** A labelled field of the seller door, 48 px high. */
export function TextField({
  id,
  label,
  name = id,
  type = "text",
  wrong,
  ...input
}: TextFieldProps) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        {...input}
        id={id}
        name={name}
        type={type}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong}
        className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2 aria-invalid:border-lantern"
      />
    </div>
  );
}
