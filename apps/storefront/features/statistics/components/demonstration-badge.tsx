import { spokenWords } from "../spoken-words";

/** Says next to a figure that it is invented. */
export function DemonstrationBadge() {
  return (
    <span className="inline-flex min-h-7 items-center rounded-full bg-star-soft px-3 text-sm font-semibold">
      {spokenWords().statistics.demonstration.badge}
    </span>
  );
}
