import { createHash } from "node:crypto";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { canonicalJson } from "@cho-lang/retail-statistics/canonical-json";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { withLock } from "../locking/with-lock";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";
import { refuseCells } from "../official-statistics/csv-table";
import { RELEASES_LOCK } from "../statistics-releases/releases-lock";
import { fileListedReturnsWorkflow } from "../workflows/monthly-return/file-listed-returns";
import { loadVersions } from "./load-versions";
import { monthsOpen } from "./months-open";
import { planListedReturns, type RowQuestion } from "./plan-listed-returns";
import { readListedReturns, type ListedReturn } from "./read-listed-returns";
import { returnLock } from "./with-return-lock";

interface ReturnsFile {
  /** The whole file as text. */
  csv: string;
  /** That of the questions that were answered with yes; null while none were asked. */
  confirmation: string | null;
  actor: Actor;
}

export interface ListedReturnsResult {
  /** Versions that were written; none while something is asked. */
  filed: number;
  /** Rows that say what was filed already. */
  unchanged: number;
  questions: RowQuestion[];
  /** To be sent with the same file by whoever answers all questions with yes; null without any. */
  confirmation: string | null;
}

/**
 * Files monthly returns of sellers of the province's list who have no shop, under their number in the list:
 * all rows of a file or none. What looks odd is asked first, all of it together, and files nothing; a
 * confirmation is good for exactly these rows and what was asked of them. The same file once more changes nothing.
 *
 * Throws `invalid_input` that names each wrong cell.
 */
export async function importListedReturns(
  container: MedusaContainer,
  { csv, confirmation, actor }: ReturnsFile,
  now: Date,
): Promise<ListedReturnsResult> {
  const rows = readListedReturns(csv);
  const locks = rows.map(({ code, month }) => returnLock({ seller_id: code, month }));
  // The list must not give one of them a shop meanwhile.
  return withLock(container, [RELEASES_LOCK, ...locks], async () => {
    const code = [...new Set(rows.map((row) => row.code))];
    const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
    const { problems, questions, versions, unchanged } = planListedReturns(rows, {
      sellers: await releases.listFrameSellers({ code }, { take: null, order: { code: "ASC" } }),
      versions: await loadVersions(container, { seller_id: code }),
      months: monthsOpen(vietnamDay(now)),
      actor,
      now,
    });
    if (problems.length > 0) return refuseCells(problems);
    const asked = questions.length === 0 ? null : confirmationOf(rows, questions);
    if (asked !== null && asked !== confirmation) {
      return { filed: 0, unchanged, questions, confirmation: asked };
    }
    if (versions.length > 0) {
      await fileListedReturnsWorkflow(container).run({ input: { actor, versions } });
    }
    return { filed: versions.length, unchanged, questions: [], confirmation: null };
  });
}

function confirmationOf(rows: readonly ListedReturn[], questions: readonly RowQuestion[]): string {
  return createHash("sha256").update(canonicalJson({ rows, questions })).digest("hex");
}
