import { formatDay } from "@/lib/format-day";
import { formatInstant } from "@/lib/format-instant";
import type { CertificateClaim } from "@/lib/medusa/seller-claims";
import { sellerClaims } from "@/messages/vi/seller-claims";
import { decisionPhotoPath } from "../decision-photo-path";

const messages = sellerClaims.list;

const LOOKS: Record<CertificateClaim["status"], string> = {
  pending: "text-muted",
  accepted: "text-bay",
  declined: "text-lantern",
};

/** The decisions that were sent in, the latest first, and what became of each. */
export function ClaimList({ claims }: { claims: CertificateClaim[] }) {
  return claims.length === 0 ? null : (
    <section className="flex flex-col gap-2 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <h2 className="text-xl font-semibold">{messages.heading}</h2>
      <ul className="flex flex-col divide-y divide-line">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

function ClaimItem({ claim: { decision, products, photo_id, status, ...claim } }: ItemProps) {
  const facts = [
    decision.stars === null ? null : sellerClaims.starsOf(decision.stars),
    decision.decision_date === null ? null : formatDay(decision.decision_date),
    messages.sentAt(formatInstant(claim.sent_at)),
  ];
  return (
    <li className="flex flex-col gap-1 py-3">
      <p className="flex flex-wrap items-center justify-between gap-x-4">
        <strong className="min-w-0 font-semibold wrap-break-word">
          {decision.number ?? messages.photoOnly}
        </strong>
        <span className={`font-medium ${LOOKS[status]}`}>{messages.status[status]}</span>
      </p>
      <p className="wrap-break-word">{products.map(({ title }) => title).join(", ")}</p>
      <p className="text-muted">{facts.filter((fact) => fact !== null).join(" · ")}</p>
      {claim.reason === null ? null : (
        <p className="font-medium text-lantern wrap-break-word">{claim.reason}</p>
      )}
      {photo_id === null ? null : (
        <a
          href={decisionPhotoPath(photo_id)}
          target="_blank"
          className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
        >
          {messages.photo}
        </a>
      )}
    </li>
  );
}

interface ItemProps {
  claim: CertificateClaim;
}
