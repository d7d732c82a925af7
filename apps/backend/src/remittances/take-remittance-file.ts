import {
  readRemittance,
  remittanceKey,
  type RemittanceColumn,
  type RemittanceLine,
  type RemittanceProblem,
} from "@cho-lang/payment-codecs/read-remittance";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MarketError } from "../errors/market-error";
import type { NewRemittance } from "../modules/remittance/service";
import { readTable } from "../product-tables/read-table";
import { limitVisitor } from "../rate-limit/limit-visitor";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { keepRemittancesWorkflow } from "../workflows/remittance/keep-remittances";
import { nameOrders } from "./name-orders";
import { readBooks, type Entry } from "./read-books";
import { withRemittancesLock } from "./with-remittances-lock";

const NAMES: Record<RemittanceColumn, string> = {
  order: "mã đơn hoặc mã vận đơn",
  tracking: "mã vận đơn",
  day: "ngày chuyển tiền",
  amount: "tiền thu hộ",
  fee: "phí",
};
/** Problems told at most: who has these put right sees the others. */
const MOST_TOLD = 5;

/** How many lines of a file were new, and how many in the books before. */
export interface TakenFile {
  added: number;
  known: number;
}

function inWords({ row, column }: RemittanceProblem): string {
  return row === 0
    ? `Thiếu cột ${NAMES[column]}.`
    : `Dòng ${String(row)}: ${NAMES[column]} chưa đọc được.`;
}

function refuse(problems: readonly RemittanceProblem[]): never {
  const told = problems.slice(0, MOST_TOLD);
  throw new MarketError("invalid_input", {
    fields: { file: told.map(inWords).join(" ") },
    reason: "cells",
    problems: told,
  });
}

function toNewEntry(scope: SellerScope, carrier: string, line: RemittanceLine): NewRemittance {
  return {
    seller_id: scope.seller.id,
    line_key: remittanceKey(line),
    order_name: line.order,
    tracking: line.tracking,
    carrier,
    day: line.day,
    amount_vnd: line.amountVnd,
    fee_vnd: line.feeVnd ?? 0,
    recorded_by: actorOf(scope).name,
  };
}

/** Lines as the books will have them, under ids of the moment. */
function toEntries(carrier: string, lines: readonly RemittanceLine[]): Entry[] {
  return lines.map((line) => ({
    ...line,
    id: `row ${String(line.row)}`,
    carrier,
    fee_vnd: line.feeVnd ?? 0,
  }));
}

async function keepNew(
  container: MedusaContainer,
  scope: SellerScope,
  carrier: string,
  lines: readonly RemittanceLine[],
): Promise<TakenFile> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const seller_id = scope.seller.id;
  const { carried, entries } = await readBooks(database, seller_id);
  const known = new Set(entries.map(remittanceKey));
  const byKey = new Map(lines.map((line) => [remittanceKey(line), line]));
  const fresh = [...byKey].flatMap(([key, line]) => (known.has(key) ? [] : [line]));
  const all = [...entries, ...toEntries(carrier, fresh)];
  const { named } = await nameOrders(container, seller_id, carried, all);
  if (fresh.length > 0 || named.length > 0) {
    await keepRemittancesWorkflow(container).run({
      input: {
        actor: actorOf(scope),
        seller_id,
        entries: fresh.map((line) => toNewEntry(scope, carrier, line)),
        carriages: named.map((parcel) => ({
          seller_id,
          order_id: parcel.order_id,
          fulfillment_id: parcel.id,
          carrier: parcel.carrier,
          tracking: parcel.tracking,
          due_vnd: parcel.dueVnd,
        })),
      },
    });
  }
  return { added: fresh.length, known: lines.length - fresh.length };
}

/**
 * Takes a carrier's file of cash that it has passed on, CSV or XLSX. The same line again, in this file or another,
 * changes nothing. An order that it names was carried: its parcel is noted so. Throws `invalid_input` with rows
 * and columns, and then has taken nothing; `too_many_requests` for more files than anybody has.
 *
 * @param carrier whose file it is; empty where nobody said
 */
export async function takeRemittanceFile(
  container: MedusaContainer,
  scope: SellerScope,
  carrier: string,
  bytes: Buffer,
): Promise<TakenFile> {
  await limitVisitor(container, scope.seller.id, "cash_file");
  const { headings, rows } = await readTable(bytes);
  const { lines, problems } = readRemittance([
    { number: 1, cells: headings, formulas: [] },
    ...rows,
  ]);
  if (problems.length > 0) {
    refuse(problems);
  }
  return withRemittancesLock(container, scope.seller.id, () =>
    keepNew(container, scope, carrier, lines),
  );
}
