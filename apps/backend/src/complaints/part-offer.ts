import { LEAST_PART_VND, proposedPart } from "@cho-lang/seller-rules/part-of-price";
import { badOf } from "./bad-of";
import type { PayBackSum } from "./pay-back-sum";
import type { ComplaintRow } from "./to-complaint-view";

/** A part of the price that can be paid back for a complaint instead of all of it, whole đồng. */
export interface PartOffer {
  least_vnd: number;
  /** A part is less than this, all that is left for the goods. */
  below_vnd: number;
  /** The share of what the buyer says is bad; null where she did not say, or where a part was paid before. */
  proposed_vnd: number | null;
}

type AskedFor = Pick<ComplaintRow, "label" | "quantity" | "bad_units" | "kind" | "part_vnd">;

/** What part can be paid of what a complaint comes to; null where none can. */
export function partOffer(
  complaint: AskedFor,
  { amount_vnd, delivery_vnd }: PayBackSum,
): PartOffer | null {
  const below_vnd = amount_vnd - delivery_vnd;
  if (complaint.kind === "not_arrived" || below_vnd <= LEAST_PART_VND) {
    return null;
  }
  const bad = complaint.part_vnd === null ? badOf(complaint) : null;
  const proposed_vnd = bad && proposedPart(bad, below_vnd);
  return { least_vnd: LEAST_PART_VND, below_vnd, proposed_vnd };
}
