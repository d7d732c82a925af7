import type { ShareTarget } from "@cho-lang/retail-statistics/targets";
import { formatPercent } from "./format-official";
import { spokenWords } from "./spoken-words";

/** What an instrument wants, e.g. "trên 10%" or "9–11%", in the language of the page. */
export function formatTarget({ from, to, above }: ShareTarget): string {
  const { targets } = spokenWords().official;
  if (from !== to) return targets.range(String(from), formatPercent(to));
  return above ? targets.above(formatPercent(from)) : formatPercent(from);
}
