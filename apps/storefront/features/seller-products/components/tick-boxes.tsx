import { FieldProblem } from "./form-field";

interface TickBoxesProps {
  legend: string;
  hint: string;
  /** Of every box. */
  name: string;
  /** Texts of the boxes; their values count from 1. */
  labels: readonly string[];
  ticked: readonly string[];
  problem: string | undefined;
}

/** Boxes of which none or some are ticked, four in a row on a phone. */
export function TickBoxes({ legend, hint, name, labels, ticked, problem }: TickBoxesProps) {
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-medium">{legend}</legend>
      <p className="text-sm text-muted">{hint}</p>
      <div className="grid grid-cols-4 gap-x-2 sm:grid-cols-7">
        {labels.map((label, at) => (
          <label key={label} className="flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              name={name}
              value={at + 1}
              defaultChecked={ticked.includes(String(at + 1))}
              className="size-5 accent-bay"
            />
            {label}
          </label>
        ))}
      </div>
      <FieldProblem id={`${name}-loi`} text={problem} />
    </fieldset>
  );
}
