import { vietnamDay } from "@cho-lang/ocop/vietnam-day";

/** What is read of a step of a release on its way. */
interface Step {
  release_id: string;
  step: string;
  release_on: string | null;
  created_at: Date;
}

/**
 * The day on which each release comes out, YYYY-MM-DD by the release's id, as it was known on a day. A day that
 * was set anew before it came does not count any more; who asks for a day before that is told the old one.
 *
 * @param steps in the order in which they were taken
 */
export function releaseDays(steps: readonly Step[], day: string): Map<string, string> {
  const last = new Map<string, string>();
  const known = new Map<string, string>();
  for (const { release_id, step, release_on, created_at } of steps) {
    if (step !== "scheduled" || release_on === null) continue;
    last.set(release_id, release_on);
    if (vietnamDay(new Date(created_at)) <= day) known.set(release_id, release_on);
  }
  // What is out by then has the day on which it came out.
  const out = [...last].filter(([, release_on]) => release_on <= day);
  return new Map([...known, ...out]);
}
