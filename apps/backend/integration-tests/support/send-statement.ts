import type { StatementOutcome } from "../../src/transfers/take-statement";

/** One line of a statement as a bank exports it: when, its reference, how much, and the memo. */
export function statementLine(reference: string, amount: number, memo: string): string {
  return `26/11/2026 08:15:00,${reference},${String(amount)},${memo}`;
}

/** Sends a seller's statement of these lines; the outcome is `undefined` when it was refused. */
export async function sendStatement(
  url: string,
  token: string,
  lines: readonly string[],
): Promise<StatementOutcome | undefined> {
  const csv = ["Ngày giao dịch,Số tham chiếu,Ghi có,Nội dung", ...lines].join("\n");
  const answer = await fetch(`${url}/seller/transfers/statement`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: csv,
  });
  return ((await answer.json()) as { taken?: StatementOutcome }).taken;
}
