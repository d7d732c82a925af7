export interface Choice {
  /** The address's word. */
  name: string;
  value: string;
  label: string;
  /** Products that it would show. */
  count: number;
  chosen: boolean;
}

interface FilterChoicesProps {
  legend: string;
  /** Where the legend already stands above. */
  hideLegend?: boolean;
  /** With it only one can be chosen, or this: none of them. */
  none?: string;
  choices: readonly Choice[];
}

/** The choices of one filter with their counts. What would show nothing is left out, unless it is chosen. */
export function FilterChoices({ legend, hideLegend, none, choices }: FilterChoicesProps) {
  const offered = choices.filter(({ count, chosen }) => count > 0 || chosen);
  const [first] = offered;
  if (!first) return null;
  return (
    <fieldset className={hideLegend ? "" : "border-t border-line pt-3"}>
      <legend className={hideLegend ? "sr-only" : "contents font-semibold"}>{legend}</legend>
      <div className="flex flex-col">
        {none === undefined ? null : (
          <label className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="radio"
              name={first.name}
              value=""
              defaultChecked={offered.every(({ chosen }) => !chosen)}
              className="size-5 shrink-0 accent-bay"
            />
            {none}
          </label>
        )}
        {offered.map((choice) => (
          <ChoiceBox
            key={`${choice.name} ${choice.value}`}
            choice={choice}
            type={none === undefined ? "checkbox" : "radio"}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceBoxProps {
  choice: Choice;
  type: "checkbox" | "radio";
}

/** One choice: the whole line can be touched. One that would show nothing can only be taken back. */
export function ChoiceBox({ choice, type }: ChoiceBoxProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 py-1 leading-snug hover:text-bay has-disabled:cursor-default has-disabled:text-muted">
      <input
        type={type}
        name={choice.name}
        value={choice.value}
        defaultChecked={choice.chosen}
        disabled={choice.count === 0 && !choice.chosen}
        className="size-5 shrink-0 accent-bay"
      />
      <span className="flex-1">{choice.label}</span>
      <span className="text-sm text-muted tabular-nums">{choice.count}</span>
    </label>
  );
}
