import { spokenWords } from "../spoken-words";

/** "năm 2030", never broken over two lines. */
export function Year({ year }: { year: number }) {
  return (
    <span className="whitespace-nowrap">{spokenWords().official.targets.year(String(year))}</span>
  );
}
