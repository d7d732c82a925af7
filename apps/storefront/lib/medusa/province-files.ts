import { callBackend } from "./call-backend";

/** What is wrong in one cell of a file; rows as a spreadsheet counts them. */
export interface FileProblem {
  row: number;
  column: string | null;
  message: string;
}

/** What looks odd in a row and may well be right. */
export interface RowQuestion {
  row: number;
  /** The seller's number in the province's list. */
  code: string;
  name: string;
  /** YYYY-MM. */
  month: string;
  message: string;
}

export interface ReturnsTaken {
  filed: number;
  unchanged: number;
  /** Nothing is filed while there are any. */
  questions: RowQuestion[];
  /** Sent with the same file by whoever answers them all with yes. */
  confirmation: string | null;
}

const SECONDS = 60;

/**
 * Files returns of listed sellers without a shop, all of a file or none.
 *
 * @throws BackendError 400 with `details.cells`
 */
export function takeReturns(
  token: string,
  file: { csv: string; confirmation: string | null },
): Promise<ReturnsTaken> {
  return callBackend("/province/frame-returns", {
    method: "POST",
    token,
    body: file,
    timeoutSeconds: SECONDS,
  });
}

/**
 * The province's list of sellers: the cells of each by the headings of its file, in their order.
 *
 * @throws BackendError 403 without the right to figures
 */
export async function readFrame(token: string): Promise<Record<string, string>[]> {
  const answer = await callBackend<{ sellers: Record<string, string>[] }>(
    "/province/frame-sellers",
    { token, timeoutSeconds: SECONDS },
  );
  return answer.sellers;
}

/**
 * Takes a file of sellers into the province's list, all of it or nothing.
 *
 * @throws BackendError 400 with `details.cells`
 */
export function takeSellers(
  token: string,
  csv: string,
): Promise<{ created: number; updated: number }> {
  return callBackend("/province/frame-sellers", {
    method: "POST",
    token,
    body: { csv },
    timeoutSeconds: SECONDS,
  });
}

/**
 * Records published figures as new vintages, all of a file or none; what stands there already is left alone.
 *
 * @throws BackendError 400 with `details.cells`
 */
export function takeFigures(token: string, csv: string): Promise<{ recorded: number }> {
  return callBackend("/province/official-statistics/csv", {
    method: "POST",
    token,
    body: { csv },
    timeoutSeconds: SECONDS,
  });
}
