import { addDays, addMonths, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { PublishedReleases } from "../../src/statistics-releases/list-published-releases";
import { query } from "./database";
import { call } from "./market-client";
import type { RunningBackend } from "./start-backend";

/**
 * Sets the day of a checked release by mistake, then another one, and then today. Until then nothing is public,
 * the calendar tells the last one, and the log keeps them all.
 */
export async function setDayAnew(
  backend: RunningBackend,
  id: string,
  schedule: (release_on: string) => Promise<{ status: number }>,
): Promise<void> {
  const today = vietnamDay(new Date());
  const days = [addMonths(today, 12), addDays(today, 1), addDays(today, 9), today];
  for (const day of days) {
    expect((await schedule(day)).status).toBe(200);
    expect((await schedule(day)).status).toBe(200);
    const path = "/open-data/statistics-releases";
    const { releases, calendar } = (await call<PublishedReleases>(backend.url, path)).body;
    const set = calendar.filter(({ basis }) => basis === "set");
    expect(releases).toHaveLength(day === today ? 1 : 0);
    expect(set.map(({ release_on }) => release_on)).toEqual(day === today ? [] : [day]);
  }
  const acts = await query<{ before: string | null; after: string }>(
    backend.databaseUrl,
    `SELECT before->>'release_on' AS before, after->>'release_on' AS after FROM audit_entry
     WHERE action = 'release.schedule' AND subject = $1 ORDER BY sequence`,
    [id],
  );
  expect(acts).toEqual(days.map((after, at) => ({ before: days[at - 1] ?? null, after })));
}
