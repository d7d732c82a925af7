import { Hint, Label } from "@medusajs/ui";
import type { ReactNode } from "react";

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  wide?: boolean;
  children: ReactNode;
}

/** A labelled field; what the server refused stands under it in place of the hint. */
export const Field = ({ id, label, hint, error, wide, children }: FieldProps) => (
  <div className={wide ? "flex flex-col gap-y-1 md:col-span-2" : "flex flex-col gap-y-1"}>
    <Label htmlFor={id} size="small" weight="plus">
      {label}
    </Label>
    {children}
    {error ? (
      <Hint variant="error" id={`${id}-note`}>
        {error}
      </Hint>
    ) : (
      hint && <Hint id={`${id}-note`}>{hint}</Hint>
    )}
  </div>
);
