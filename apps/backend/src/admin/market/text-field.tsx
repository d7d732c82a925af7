import { Input, Textarea } from "@medusajs/ui";
import { Field } from "./field";

interface TextFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
  hint?: string;
  wide?: boolean;
  type?: "text" | "email" | "tel" | "date" | "number";
  /** More than one line. */
  long?: boolean;
}

/** One text in a form. Days are typed into the browser's own field, which knows no time zone. */
export const TextField = ({
  id,
  label,
  value,
  onChange,
  error,
  hint,
  wide,
  type = "text",
  long,
}: TextFieldProps) => {
  const shared = {
    id,
    value,
    "aria-invalid": error !== undefined,
    "aria-describedby": error || hint ? `${id}-note` : undefined,
  };
  return (
    <Field id={id} label={label} hint={hint} error={error} wide={wide}>
      {long ? (
        <Textarea {...shared} rows={4} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input
          {...shared}
          type={type}
          autoComplete="off"
          min={type === "number" ? 0 : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
};
