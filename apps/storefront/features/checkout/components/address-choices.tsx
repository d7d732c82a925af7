import type { ChoiceWords } from "../choice-words";

interface AddressChoicesProps {
  words: ChoiceWords;
  /** Code of the commune. */
  chosen: string | null;
  onChoose: () => void;
}

/** Asks which commune is meant, where an old one was split. */
export function AddressChoices({ words, chosen, onChoose }: AddressChoicesProps) {
  return (
    <fieldset className="rounded-xl border border-field p-4">
      <legend className="px-1 font-medium">{words.legend}</legend>
      {words.places.map(({ code, name, formerly }) => (
        <label key={code} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="commune"
            value={code}
            defaultChecked={code === chosen}
            onChange={onChoose}
            className="size-5 accent-bay"
          />
          <span className="py-1">
            {name}
            {formerly === "" ? null : <span className="block text-sm text-muted">{formerly}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
