import type { ReactNode } from "react";

export interface Fact {
  term: string;
  value: ReactNode;
}

/** Terms and what they are, one below the other, side by side where there is room. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="flex flex-col">
      {facts.map(({ term, value }) => (
        <div
          key={term}
          className="grid grid-cols-[minmax(min(7rem,35%),2fr)_minmax(0,3fr)] gap-4 border-t border-line py-3 first:border-t-0"
        >
          <dt className="text-muted">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
