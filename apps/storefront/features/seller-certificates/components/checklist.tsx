import { PART_NAMES, type SheetPart } from "@cho-lang/ocop/scoring-sheet";
import type { EvidenceItem, EvidenceState } from "@cho-lang/ocop/evidence-checklist";
import type { ProductAssessment } from "@/lib/medusa/seller-certificates";
import { sellerCertificates as messages } from "@/messages/vi/seller-certificates";

const PARTS: SheetPart[] = ["A", "B", "C"];

const LOOKS: Record<EvidenceState, string> = {
  shown: "text-bay",
  missing: "text-lantern",
  bring: "text-muted",
};

/** What is there and what is missing, by part of the sheet. */
export function Checklist({ product: { checklist } }: { product: ProductAssessment }) {
  return (
    <div className="flex flex-col gap-4">
      {PARTS.map((part) => (
        <section key={part}>
          <h3 className="font-semibold">{messages.part(part, PART_NAMES[part])}</h3>
          <Items items={checklist.filter((item) => item.part === part)} />
        </section>
      ))}
    </div>
  );
}

/** What one star more asks for: who gives it for how many points, and what is missing, by part of the sheet. */
export function NextStarList({ next }: { next: NonNullable<ProductAssessment["nextStar"]> }) {
  const levels = next.decidedBy.map((level) => messages.level[level]).join(messages.or);
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose">{messages.next(next.stars, next.fromScore, levels)}</p>
      {next.parts.map(({ part, points, items }) => (
        <section key={part}>
          <h3 className="font-semibold">
            {messages.part(part, PART_NAMES[part])}{" "}
            <span className="font-normal text-muted">({messages.points(points)})</span>
          </h3>
          {items.length === 0 ? (
            <p className="py-2 text-bay">{messages.partShown}</p>
          ) : (
            <Items items={items} />
          )}
        </section>
      ))}
      <p className="text-sm text-muted">{messages.nextSource(next.instrument)}</p>
    </div>
  );
}

function Items({ items }: { items: EvidenceItem[] }) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {items.map((item) => (
        <li key={item.criterion} className="flex flex-col py-2">
          <span>{item.text}</span>
          <span className={`font-medium ${LOOKS[item.state]}`}>
            {messages.state[item.state]}
            {item.condition_from === null ? null : ` · ${messages.condition(item.condition_from)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
