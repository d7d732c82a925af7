import type { ToldTexts } from "@cho-lang/retail-statistics/return-amount";
import type { ReturnAmounts } from "@cho-lang/retail-statistics/return-channels";
import type { ReturnQuestion } from "@cho-lang/retail-statistics/return-questions";
import type { NeighboursRange } from "@cho-lang/retail-statistics/return-range";
import type { ReturnShare } from "@cho-lang/retail-statistics/return-share";
import type { ReturnState } from "@cho-lang/retail-statistics/return-state";
import { callBackend } from "./call-backend";

/** A month in the list of a seller's returns. */
export interface ReturnMonth {
  /** YYYY-MM. */
  month: string;
  /** YYYY-MM-DD. */
  due_on: string;
  state: ReturnState;
  /** ISO 8601; null while nothing is filed. */
  filed_at: string | null;
  share: ReturnShare | null;
}

/** One version of a month's return; amounts in whole đồng. */
export interface FiledReturn {
  month: string;
  version: number;
  nothing_sold: boolean;
  amounts: ReturnAmounts;
  /** Orders outside this market; null when they were not counted. */
  other_orders: number | null;
  /** ISO 8601. */
  own_floor_as_of: string;
  reason: string | null;
  filed_by: { kind: string; name: string; role: string };
  /** ISO 8601. */
  filed_at: string;
  share: ReturnShare | null;
}

/** All that a seller sees of one month. */
export interface ReturnMonthDetail {
  month: string;
  due_on: string;
  state: ReturnState;
  /** It may still be filed or corrected. */
  open: boolean;
  /** What the market delivered for her: to consumers, and to organisations, which is in no return. */
  own_floor_vnd: number;
  own_floor_to_business_vnd: number;
  /** ISO 8601. */
  as_of: string;
  draft: ToldTexts | null;
  /** The month before, as it was filed last. */
  last: FiledReturn | null;
  /** The latest first. */
  versions: FiledReturn[];
  neighbours: NeighboursRange | null;
  demonstration: boolean;
}

export interface ReturnFiling {
  request_id: string;
  nothing_sold: boolean;
  texts: ToldTexts;
  confirmed: string[];
  reason: string;
}

/** The months of the seller, the latest first. @throws BackendError 401, 403 */
export function readReturnMonths(
  token: string,
): Promise<{ months: ReturnMonth[]; demonstration: boolean }> {
  return callBackend("/seller/returns", { token });
}

/** @throws BackendError 401, 403, 404 for a month that is not hers to file */
export async function readReturnMonth(token: string, month: string): Promise<ReturnMonthDetail> {
  const answer = await callBackend<{ return: ReturnMonthDetail }>(
    `/seller/returns/${encodeURIComponent(month)}`,
    { token },
  );
  return answer.return;
}

/** Keeps what was typed so far. @throws BackendError 401, 403, 404 */
export async function saveReturnDraft(
  token: string,
  month: string,
  texts: ToldTexts,
): Promise<void> {
  await callBackend(`/seller/returns/${encodeURIComponent(month)}/draft`, {
    method: "POST",
    body: { texts },
    token,
  });
}

/**
 * Files the month, or corrects it.
 *
 * @returns what is asked before it is filed; none when it is
 * @throws BackendError 400 with `details.fields`; 401, 403, 404
 */
export async function fileReturn(
  token: string,
  month: string,
  filing: ReturnFiling,
): Promise<ReturnQuestion[]> {
  const answer = await callBackend<{ questions: ReturnQuestion[] }>(
    `/seller/returns/${encodeURIComponent(month)}`,
    { method: "POST", body: { ...filing }, token },
  );
  return answer.questions;
}
