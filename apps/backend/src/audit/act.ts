/** Who did something, as she was called and ranked at that moment. */
export interface Actor {
  /** A seller's person, a buyer, the province's, one of the market's operators, or the market by itself. */
  kind: "seller" | "buyer" | "province" | "operator" | "market";
  /** Id of the member or the user; a buyer's order; the name of the job or command for the market. */
  id: string;
  name: string;
  /** Her role with the seller (owner, staff, helper) or the province (officer, …), else the kind again. */
  role: string;
}

/** One thing done: who, for which seller, what, to what, and what it was before and after. */
export interface Act {
  actor: Actor;
  /** Whose things were changed; null when it concerns no seller. */
  seller_id: string | null;
  /** What was done, e.g. "seller-order.confirm". */
  action: string;
  /** Id of the thing that changed. */
  subject: string;
  /** The fields that changed, as they were; null when there was nothing. No secret and no password. */
  before: Record<string, unknown> | null;
  /** The same fields afterwards; null when the thing is gone. */
  after: Record<string, unknown> | null;
}

/** What the market does without a person, e.g. while loading the demonstration. */
export function marketActor(id: string): Actor {
  return { kind: "market", id, name: "Chợ Làng", role: "market" };
}
