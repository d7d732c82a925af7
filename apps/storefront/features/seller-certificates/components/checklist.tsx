import { PART_NAMES, type SheetPart } from "@cho-lang/ocop/scoring-sheet";
import type { EvidenceState } from "@cho-lang/ocop/evidence-checklist";
import type { ProductAssessment } from "@/lib/medusa/seller-certificates";
import { sellerCertificates as messages } from "@/messages/vi/seller-certificates";

const PARTS: SheetPart[] = ["A", "B", "C"];

const LOOKS: Record<EvidenceState, string> = {
  shown: "text-bay",
  missing: "text-lantern",
  bring: "text-muted",
};

/** What is there and what is missing, by part of the sheet, and what the next star asks for. */
export function Checklist({ product: { checklist, nextStar } }: { product: ProductAssessment }) {
  return (
    <div className="flex flex-col gap-4">
      {PARTS.map((part) => (
        <section key={part}>
          <h3 className="font-semibold">{messages.part(part, PART_NAMES[part])}</h3>
          <ul className="flex flex-col divide-y divide-line">
            {checklist
              .filter((item) => item.part === part)
              .map((item) => (
                <li key={item.criterion} className="flex flex-col py-2">
                  <span>{item.text}</span>
                  <span className={`font-medium ${LOOKS[item.state]}`}>
                    {messages.state[item.state]}
                    {item.condition_from === null
                      ? null
                      : ` · ${messages.condition(item.condition_from)}`}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {nextStar === null ? null : (
        <p className="border-t border-line pt-3 font-medium">
          {messages.next(
            nextStar.stars,
            nextStar.fromScore,
            nextStar.decidedBy.map((level) => messages.level[level]).join(messages.or),
          )}
        </p>
      )}
    </div>
  );
}
