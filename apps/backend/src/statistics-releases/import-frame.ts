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
import type { FrameRow } from "./read-frame-csv";
import { RELEASES_LOCK } from "./releases-lock";

/**
 * Takes rows into the list of sellers: those whose number is listed are corrected, the others are new, and
 * who is not among them stays. All of them or, with `invalid_input` that names the cells, none: a shop that
 * this market does not have or that another number has, a seller merged into one that is not listed.
 */
export async function importFrame(
  container: MedusaContainer,
  { rows, actor }: { rows: readonly FrameRow[]; actor: Actor },
): Promise<{ created: number; updated: number }> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  return withLock(container, RELEASES_LOCK, async () => {
    const listed = await releases.listFrameSellers({}, { take: null, order: { code: "ASC" } });
    const shops = await sellers.listSellers(
      { handle: rows.flatMap(({ shop }) => shop ?? []) },
      { select: ["id", "handle"], take: null, order: { id: "ASC" } },
    );
    const idOfShop = new Map(shops.map(({ id, handle }) => [handle, id]));
    const idOfCode = new Map(listed.map(({ id, code }) => [code, id]));
    const codes = new Set([...idOfCode.keys(), ...rows.map(({ code }) => code)]);
    const codeOfSeller = new Map(listed.map(({ seller_id, code }) => [seller_id, code]));
    const problems = rows.flatMap(({ code, shop, merged_into }, index) => {
      const sellerId = shop === null ? null : (idOfShop.get(shop) ?? null);
      const owner = sellerId === null ? code : (codeOfSeller.get(sellerId) ?? code);
      const cell = (column: string, message: string) => ({ row: index + 2, column, message });
      return [
        ...(shop !== null && sellerId === null
          ? [cell("Gian hàng", "Chợ không có gian hàng này.")]
          : []),
        ...(owner === code ? [] : [cell("Gian hàng", `Gian hàng này đã ghi cho mã ${owner}.`)]),
        ...(merged_into !== null && (merged_into === code || !codes.has(merged_into))
          ? [cell("Nhập vào", "Không có nhà bán nào khác mang mã này.")]
          : []),
      ];
    });
    if (problems.length > 0) return refuseCells(problems);
    const frame = rows.map(({ shop, ...row }) => ({
      ...row,
      id: idOfCode.get(row.code) ?? null,
      seller_id: shop === null ? null : (idOfShop.get(shop) ?? null),
    }));
    const change = frameChange(listed, frame);
    const { result } = await writeFrameWorkflow(container).run({ input: { actor, frame, change } });
    return result;
  });
}
