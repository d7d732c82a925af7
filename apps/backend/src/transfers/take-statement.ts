import {
  readStatement,
  type StatementColumn,
  type StatementProblem,
} from "@cho-lang/payment-codecs/read-statement";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { readTable } from "../product-tables/read-table";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { takeLine, type LineOutcome } from "./take-line";

const NAMES: Record<StatementColumn, string> = {
  reference: "số tham chiếu (mã giao dịch)",
  date: "ngày giao dịch",
  amount: "số tiền ghi có",
  memo: "nội dung",
};
/** Problems told at most: who has these put right sees the others. */
const MOST_TOLD = 5;

/** How many lines of the file fared how. */
export type StatementOutcome = Partial<Record<LineOutcome, number>>;

function inWords({ row, column }: StatementProblem): string {
  return row === 0
    ? `Thiếu cột ${NAMES[column]}.`
    : `Dòng ${String(row)}: ${NAMES[column]} chưa đọc được hoặc bị trùng.`;
}

/**
 * Takes the statement of the seller's bank, CSV or XLSX, line by line. Idempotent on the bank's references, so a
 * file that was cut off, or overlaps another, may be sent again. Throws `invalid_input` with rows and
 * columns, and then has taken nothing.
 */
export async function takeStatement(
  container: MedusaContainer,
  scope: SellerScope,
  bytes: Buffer,
): Promise<StatementOutcome> {
  const { headings, rows } = await readTable(bytes);
  const { lines, problems } = readStatement([{ number: 1, cells: headings }, ...rows]);
  if (problems.length > 0) {
    const file = problems.slice(0, MOST_TOLD).map(inWords).join(" ");
    throw new MarketError("invalid_input", { fields: { file } });
  }
  const outcome: StatementOutcome = {};
  const taker = { seller_id: scope.seller.id, actor: actorOf(scope) };
  for (const line of lines) {
    const one = await takeLine(container, taker, line);
    outcome[one] = (outcome[one] ?? 0) + 1;
  }
  return outcome;
}
