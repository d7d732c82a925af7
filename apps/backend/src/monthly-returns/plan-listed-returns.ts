import type { ReturnFileColumn } from "@cho-lang/retail-statistics/return-file-columns";
import { RETURN_QUESTION_CODES } from "@cho-lang/retail-statistics/return-questions";
import type { Actor } from "../audit/act";
import type { CellProblem } from "../official-statistics/csv-table";
import type { ToldMonth } from "./filing";
import {
  columnOf,
  NOTHING_TEXT,
  outsideLifeText,
  questionText,
  SHOP_TEXT,
  UNLISTED_TEXT,
} from "./listed-return-texts";
import { listedIn, type ListedSeller } from "./listed-seller";
import { planReturn, type KnownVersion, type NewReturnPlan } from "./plan-return";
import type { ListedReturn } from "./read-listed-returns";
import { toNewVersion, type NewVersion } from "./to-new-version";
import { whyMonthShut } from "./why-month-shut";

/** What looks odd in a row and may well be right. */
export interface RowQuestion {
  row: number;
  /** The seller's number and name in the province's list. */
  code: string;
  name: string;
  /** YYYY-MM. */
  month: string;
  message: string;
}

type Problem = CellProblem<ReturnFileColumn>;

/** What becomes of a file; with a single problem nothing does. All by row. */
export interface ListedPlan {
  problems: Problem[];
  questions: RowQuestion[];
  versions: NewVersion[];
  /** Rows that say what was filed already. */
  unchanged: number;
}

type KnownOfSeller = KnownVersion & { seller_id: string };

interface Background {
  /** Sellers of the list whom the rows name. */
  sellers: readonly ListedSeller[];
  /** All versions filed for them, by month and version. */
  versions: readonly KnownOfSeller[];
  /** The months that may be filed, the latest first. */
  months: readonly string[];
  actor: Actor;
  now: Date;
}

/**
 * Says what becomes of the rows of a file, by the rules of every return. Of one seller the earlier months come
 * first, wherever they stand, for the later ones are held against them.
 */
export function planListedReturns(rows: readonly ListedReturn[], known: Background): ListedPlan {
  const plan: ListedPlan = { problems: [], questions: [], versions: [], unchanged: 0 };
  const sellers = new Map(known.sellers.map((seller) => [seller.code, seller]));
  const filed = [...known.versions];
  for (const row of rows.toSorted((a, b) => a.month.localeCompare(b.month))) {
    const seller = sellers.get(row.code);
    if (seller === undefined) {
      plan.problems.push({ row: row.row, column: "Mã", message: UNLISTED_TEXT });
      continue;
    }
    const problem = whyNotAsked(row, seller, known.months);
    if (problem !== null) {
      plan.problems.push(problem);
      continue;
    }
    const versions = filed.filter(({ seller_id }) => seller_id === row.code);
    const told = toTold(row, versions);
    const outcome = planReturn(told, { own_floor_vnd: 0, versions });
    if (outcome.kind === "wrong") plan.problems.push(...toProblems(row, outcome.fields));
    if (outcome.kind === "known") plan.unchanged += 1;
    if (outcome.kind === "new") {
      const version = toNewVersion(told, { ...known, filer: toFiler(seller), plan: outcome });
      filed.push(version.row);
      plan.versions.push(version);
      plan.questions.push(...toQuestions(row, seller, outcome));
    }
  }
  plan.problems.sort((a, b) => a.row - b.row);
  plan.questions.sort((a, b) => a.row - b.row);
  return plan;
}

function whyNotAsked(
  { row, month }: ListedReturn,
  seller: ListedSeller,
  months: readonly string[],
): Problem | null {
  if (seller.seller_id !== null) return { row, column: "Mã", message: SHOP_TEXT };
  const shut = whyMonthShut(month, months);
  if (shut !== null) return { row, column: "Tháng", message: shut };
  return listedIn([seller], month).length > 0
    ? null
    : { row, column: "Tháng", message: outsideLifeText(seller) };
}

/** As if all questions were answered with yes: those of a whole file are asked together. */
function toTold(
  { month, nothing_sold, texts, reason }: ListedReturn,
  versions: readonly KnownVersion[],
): ToldMonth {
  const times = versions.filter((version) => version.month === month).length;
  const request_id = `listed-${month}-${times + 1}`;
  return { month, request_id, nothing_sold, texts, reason, confirmed: RETURN_QUESTION_CODES };
}

function toFiler({ code, commune_code, demonstration }: ListedSeller) {
  return { seller_id: code, commune_code, product_group: null, demonstration };
}

function toProblems({ row }: ListedReturn, fields: Record<string, string>): Problem[] {
  return Object.entries(fields).map(([field, message]) => ({
    row,
    column: columnOf(field),
    message: field === "amounts" ? NOTHING_TEXT : message,
  }));
}

function toQuestions(
  { row, code, month }: ListedReturn,
  { name }: ListedSeller,
  { questions }: NewReturnPlan<KnownVersion>,
): RowQuestion[] {
  return questions.map((one) => ({ row, code, name, month, message: questionText(one) }));
}
