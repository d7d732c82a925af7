import type { MedusaContainer } from "@medusajs/framework/types";
import { listReleases } from "./list-releases";
import type { PublicRelease } from "./release-view";

/** What was public on a day (YYYY-MM-DD): the last version of each period that was out, the latest first. */
export async function listPublishedReleases(
  container: MedusaContainer,
  day: string,
): Promise<{ releases: PublicRelease[]; next_release_on: string | null }> {
  const all = await listReleases(container, day);
  const releases = all.flatMap((one) =>
    one.state === "released" && one.release_on !== null
      ? [
          {
            period: one.period,
            version: one.version,
            reason: one.reason,
            locked_at: one.locked_at,
            demonstration: one.demonstration,
            code_version: one.code_version,
            input_hashes: one.input_hashes,
            outputs_hash: one.outputs_hash,
            outputs: one.outputs,
            released_on: one.release_on,
          },
        ]
      : [],
  );
  const coming = all.flatMap(({ state, release_on }) =>
    state === "scheduled" && release_on !== null ? [release_on] : [],
  );
  return { releases, next_release_on: coming.sort()[0] ?? null };
}
