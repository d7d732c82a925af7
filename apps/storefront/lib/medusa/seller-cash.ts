import { callBackend } from "./call-backend";

/** What a seller has said of cash on delivery. */
export interface SellerCash {
  /** Whether shoppers may pay this way. */
  on: boolean;
  /** The most that one order may collect, whole đồng; `null` for no ceiling. */
  ceiling: number | null;
  /** Whether they can pay in another way; without one cash stays on, and without a ceiling. */
  otherWay: boolean;
}

interface CashWire {
  on: boolean;
  ceiling_vnd: number | null;
  other_way: boolean;
}

/** @throws BackendError 401, 403 */
export async function readSellerCash(token: string): Promise<SellerCash> {
  const { cash } = await callBackend<{ cash: CashWire }>("/seller/cash", { token });
  return { on: cash.on, ceiling: cash.ceiling_vnd, otherWay: cash.other_way };
}

/**
 * Lets shoppers pay in cash, any order or those up to a ceiling, or not.
 *
 * @throws BackendError 400 for a ceiling that is none; 403; 409 `no_way_to_pay`
 */
export async function setSellerCash(
  token: string,
  { on, ceiling }: Pick<SellerCash, "on" | "ceiling">,
): Promise<void> {
  await callBackend("/seller/cash", { method: "POST", body: { on, ceiling_vnd: ceiling }, token });
}
