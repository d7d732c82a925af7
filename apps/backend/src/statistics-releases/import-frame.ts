import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { withLock } from "../locking/with-lock";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";
import { refuseCells } from "../official-statistics/csv-table";
import { writeFrameWorkflow } from "../workflows/statistics-release/write-frame";
import { frameChange } from "./frame-change";
import { frameProblems } from "./frame-problems";
import type { FrameRow } from "./read-frame-csv";
import { RELEASES_LOCK } from "./releases-lock";

interface FrameFile {
  rows: readonly FrameRow[];
  actor: Actor;
  /** New sellers are made up; who is listed stays as she is. */
  demonstration?: boolean;
}

/**
 * Takes rows into the list of sellers: those whose number is listed are corrected, the others are new, and
 * who is not among them stays. All of them or, with `invalid_input` that names the cells, none: a shop that
 * this market does not have or that another number has, a seller merged into one that is not listed, a number
 * that is a shop's id, under which that shop files its returns.
 */
export async function importFrame(
  container: MedusaContainer,
  { rows, actor, demonstration = false }: FrameFile,
): Promise<{ created: number; updated: number }> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  return withLock(container, RELEASES_LOCK, async () => {
    const listed = await releases.listFrameSellers({}, { take: null, order: { code: "ASC" } });
    const handle = rows.flatMap(({ shop }) => shop ?? []);
    const shops = await sellers.listSellers(
      { $or: [{ handle }, { id: rows.map(({ code }) => code) }] },
      { select: ["id", "handle"], take: null, order: { id: "ASC" } },
    );
    const problems = frameProblems(rows, { listed, shops });
    const known = new Map(listed.map((one) => [one.code, one]));
    const idOfShop = new Map(shops.map((one) => [one.handle, one.id]));
    if (problems.length > 0) return refuseCells(problems);
    const frame = rows.map(({ row: _, shop, ...seller }) => ({
      ...seller,
      id: known.get(seller.code)?.id ?? null,
      demonstration: known.get(seller.code)?.demonstration ?? demonstration,
      seller_id: shop === null ? null : (idOfShop.get(shop) ?? null),
    }));
    const change = frameChange(listed, frame);
    const { result } = await writeFrameWorkflow(container).run({ input: { actor, frame, change } });
    return result;
  });
}
