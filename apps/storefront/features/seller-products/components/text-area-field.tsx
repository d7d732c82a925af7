import { FieldProblem } from "./form-field";

interface TextAreaFieldProps {
  name: string;
  label: string;
  hint?: string;
  rows: number;
  defaultValue: string;
  /** What the market says is wrong with it. */
  problem: string | undefined;
}

/** A labelled field of several lines. */
export function TextAreaField({ name, label, hint, problem, ...area }: TextAreaFieldProps) {
  return (
    <>
      <label className="flex flex-col gap-1 font-medium">
        {label}
        {hint === undefined ? null : <span className="text-sm font-normal text-muted">{hint}</span>}
        <textarea
          {...area}
          name={name}
          aria-invalid={problem !== undefined}
          className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2 font-normal aria-invalid:border-lantern"
        />
      </label>
      <FieldProblem id={`${name}-loi`} text={problem} />
    </>
  );
}
