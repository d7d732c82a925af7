import type { ReleasedShare } from "@cho-lang/retail-statistics/released-share";
import type { ShareTarget } from "@cho-lang/retail-statistics/targets";

export type Verdict = "below" | "above" | "undecided";

/**
 * Where a release lies against a target: below or above it when every share that the target may speak of does,
 * with its whole interval; null when it has no such share. Without an interval a share is known from below only.
 */
export function againstTarget(
  shares: readonly ReleasedShare[],
  { denominator, from, above }: Pick<ShareTarget, "denominator" | "from" | "above">,
): Verdict | null {
  const held = shares.filter((one) => denominator === null || one.denominator === denominator);
  if (held.length === 0) return null;
  const reaches = (percent: string) => (above ? Number(percent) > from : Number(percent) >= from);
  if (held.every(({ lower, percent }) => reaches(lower ?? percent))) return "above";
  if (held.every(({ upper }) => upper !== null && !reaches(upper))) return "below";
  return "undecided";
}
