import { reviewForm } from "@/messages/vi/review-form";

const { legend, five, four, three, two, one } = reviewForm.score;

const SCORES = [
  ["5", five],
  ["4", four],
  ["3", three],
  ["2", two],
  ["1", one],
] as const;

interface ScoreFieldsProps {
  /** What is chosen; empty for nothing. */
  score: string;
  /** Id of the message that says that something must be. */
  wrong: string | undefined;
}

/** One to five points in words, so that nobody takes them for the state's stars. */
export function ScoreFields({ score, wrong }: ScoreFieldsProps) {
  return (
    <fieldset aria-describedby={wrong} className="flex flex-col gap-1">
      <legend className="mb-1 font-medium">{legend}</legend>
      {SCORES.map(([value, label]) => (
        <label key={value} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="score"
            value={value}
            defaultChecked={score === value}
            className="size-5 accent-bay"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
