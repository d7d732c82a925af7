import { createHash } from "node:crypto";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { canonicalJson } from "@cho-lang/retail-statistics/canonical-json";
import { deriveRelease } from "@cho-lang/retail-statistics/derive-release";
import { isReleasable, monthsOf } from "@cho-lang/retail-statistics/months";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { isDemonstration } from "../sales-report/is-demonstration";
import { recordReleaseWorkflow } from "../workflows/statistics-release/record-release";
import { codeVersion } from "./code-version";
import { listReleases } from "./list-releases";
import { lockInputs } from "./lock-inputs";
import type { ReleaseView } from "./release-view";
import { RELEASES_LOCK } from "./releases-lock";

interface Wish {
  period: string;
  /** Why a period that has figures gets others; not asked for the first ones. */
  reason: string | null;
  actor: Actor;
}

/**
 * Locks all inputs of a period, works its figures out and keeps both for ever as its next version. Where
 * nothing has changed since the last version that one is answered, so a retry is harmless.
 *
 * `invalid_input` for what is no period, one that is not over, January or February by itself, and a
 * revision without a reason.
 */
export async function computeRelease(
  container: MedusaContainer,
  { period, reason, actor }: Wish,
): Promise<{ id: string }> {
  requirePeriod(period);
  return withLock(container, RELEASES_LOCK, async () => {
    const inputs = await lockInputs(container, period);
    const hashes = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [name, sha256(value)]),
    );
    const earlier = (await listReleases(container)).filter((one) => one.period === period);
    const [last] = earlier;
    if (last && isUnchanged(last, hashes)) return { id: last.id };
    if (last && !reason) {
      throw new MarketError("invalid_input", {
        fields: { reason: "Kỳ này đã có số liệu. Vui lòng ghi vì sao tính lại." },
      });
    }
    const outputs = deriveRelease(inputs);
    const { result } = await recordReleaseWorkflow(container).run({
      input: {
        actor,
        release: {
          period,
          version: (last?.version ?? 0) + 1,
          reason: last ? reason : null,
          locked_at: new Date(),
          inputs: { ...inputs },
          input_hashes: hashes,
          outputs: { ...outputs },
          outputs_hash: sha256(outputs),
          code_version: codeVersion(),
          demonstration: await isDemonstration(container),
          computed_by: actor.id,
          computed_by_name: actor.name,
        },
      },
    });
    return result;
  });
}

/** Whether a version is made of the same. One that has its day is itself what a revision is compared with. */
function isUnchanged(last: ReleaseView, hashes: Record<string, string>): boolean {
  const compared = ({ earlier, ...rest }: Record<string, string>) =>
    sha256(last.release_on === null ? { ...rest, earlier } : rest);
  return compared(last.input_hashes) === compared(hashes);
}

function requirePeriod(period: string): void {
  const refuse = (message: string): never => {
    throw new MarketError("invalid_input", { fields: { period: message } });
  };
  if (!isReleasable(period)) {
    refuse("Kỳ viết như 2026-10, 2026-Q4, 2026. Tháng 1 và tháng 2 tính chung: 2027-01/2027-02.");
  }
  if ((monthsOf(period).at(-1) ?? "") >= vietnamDay(new Date()).slice(0, 7)) {
    refuse("Kỳ này chưa kết thúc.");
  }
}

function sha256(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
