import type { Act, Actor } from "../audit/act";

interface Confirmed {
  actor: Actor;
  seller_id: string;
  order_id: string;
  /** Under which the bank's statement has the money; null where it names none. */
  bank_reference: string | null;
}

/** That a statement has money which a person had written down before. */
export function toConfirmedAct({ actor, seller_id, order_id, bank_reference }: Confirmed): Act {
  return {
    actor,
    seller_id,
    action: "transfer.confirmed-by-statement",
    subject: order_id,
    before: { bank_reference: null },
    after: { bank_reference },
  };
}
