import type { ReactNode } from "react";

interface FieldFrameProps {
  name: string;
  label: string;
  hint?: string;
  /** What is wrong with it, in words. */
  problem: string | undefined;
  children: ReactNode;
}

/** The label, the hint and the message around a field that has what `framed` tells. */
export function FieldFrame({ name, label, hint, problem, children }: FieldFrameProps) {
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
      {children}
      {problem === undefined ? null : (
        <p id={`${name}-loi`} className="font-medium text-lantern">
          {problem}
        </p>
      )}
    </div>
  );
}
