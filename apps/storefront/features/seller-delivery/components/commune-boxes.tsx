export interface CommuneName {
  code: string;
  name: string;
}

interface CommuneBoxesProps {
  communes: readonly CommuneName[];
  /** Of the field that all boxes share. */
  name: string;
  chosen: readonly string[];
}

/** Communes to be ticked. */
export function CommuneBoxes({ communes, name, chosen }: CommuneBoxesProps) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-2">
      {communes.map((commune) => (
        <label key={commune.code} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name={name}
            value={commune.code}
            defaultChecked={chosen.includes(commune.code)}
            className="size-5 shrink-0 accent-bay"
          />
          {commune.name}
        </label>
      ))}
    </div>
  );
}
