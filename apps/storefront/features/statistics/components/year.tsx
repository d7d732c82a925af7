import { officialStatistics as messages } from "@/messages/vi/official-statistics";

/** "năm 2030", never broken over two lines. */
export function Year({ year }: { year: number }) {
  return <span className="whitespace-nowrap">{messages.targets.year(String(year))}</span>;
}
