import type { FrameFileColumn } from "@cho-lang/retail-statistics/frame-file-columns";
import type { CellProblem } from "../official-statistics/csv-table";
import type { FrameRow } from "./read-frame-csv";

interface Known {
  /** The list as it stands. */
  listed: readonly { code: string; seller_id: string | null }[];
  /** Shops that a row names by handle, or whose id it has for a number. */
  shops: readonly { id: string; handle: string }[];
}

/** What is wrong with rows of the list of sellers, by who is listed and which shops there are. */
export function frameProblems(
  rows: readonly FrameRow[],
  { listed, shops }: Known,
): CellProblem<FrameFileColumn>[] {
  const idOfShop = new Map(shops.map(({ id, handle }) => [handle, id]));
  const ids = new Set(idOfShop.values());
  const codes = new Set([...listed, ...rows].map(({ code }) => code));
  const codeOfSeller = new Map(listed.map(({ seller_id, code }) => [seller_id, code]));
  return rows.flatMap(({ row, code, shop, merged_into }) => {
    const sellerId = shop === null ? null : (idOfShop.get(shop) ?? null);
    const owner = sellerId === null ? code : (codeOfSeller.get(sellerId) ?? code);
    const cell = (column: FrameFileColumn, message: string) => [{ row, column, message }];
    return [
      ...(ids.has(code) ? cell("Mã", "Mã này là mã của một gian hàng ở chợ.") : []),
      ...(shop !== null && sellerId === null
        ? cell("Gian hàng", "Chợ không có gian hàng này.")
        : []),
      ...(owner === code ? [] : cell("Gian hàng", `Gian hàng này đã ghi cho mã ${owner}.`)),
      ...(merged_into !== null && (merged_into === code || !codes.has(merged_into))
        ? cell("Nhập vào", "Không có nhà bán nào khác mang mã này.")
        : []),
    ];
  });
}
