import {
  barring,
  requirementRows,
  type RequirementFacts,
  type RequirementGate,
} from "@cho-lang/seller-rules/requirements";
import type { InferTypeOf } from "@medusajs/framework/types";
import type SellerRequirement from "../modules/seller/models/seller-requirement";
import type { RequirementView } from "./application-view";

type StoredRequirement = Omit<InferTypeOf<typeof SellerRequirement>, "marks">;

interface StoredMark {
  requirement_id: string;
  kind: "attested" | "verified" | "overridden";
  by: string;
  at: Date | string;
  reason: string | null;
}

const GATES: RequirementGate[] = ["submit", "approve"];

function toMark(marks: readonly StoredMark[], id: string): RequirementView["mark"] {
  const mark = marks.find(({ requirement_id }) => requirement_id === id);
  return mark
    ? { kind: mark.kind, by: mark.by, at: new Date(mark.at).toISOString(), reason: mark.reason }
    : null;
}

/** What is asked of a seller, in the operator's order, with where she stands. */
export function toRequirementViews(
  asked: readonly StoredRequirement[],
  facts: RequirementFacts & { marks: readonly StoredMark[] },
  now: Date,
): RequirementView[] {
  const rows = requirementRows(asked, facts, now);
  const barred = new Map(GATES.map((gate) => [gate, new Set(barring(rows, gate))]));
  return rows.flatMap((row) => {
    const requirement = asked.find(({ id }) => id === row.id);
    if (!requirement) {
      return [];
    }
    const { kind, title, text, document_type } = requirement;
    return [
      {
        ...row,
        kind,
        title,
        text,
        document_type,
        bars: GATES.filter((gate) => barred.get(gate)?.has(row)),
        mark: toMark(facts.marks, row.id),
      },
    ];
  });
}
