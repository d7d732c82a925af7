import type { ProductAssessment } from "@/lib/medusa/seller-certificates";
import { CertificateState } from "@/features/catalogue/certificate-state";
import { formatDay } from "@/lib/format-day";
import { catalogue } from "@/messages/vi/catalogue";
import { sellerCertificates as messages } from "@/messages/vi/seller-certificates";
import { buttonClass } from "@/ui/button-class";
import { Stars } from "@/ui/stars";
import { certificateToday } from "../by-urgency";
import { Checklist, NextStarList } from "./checklist";

interface AssessmentCardProps {
  product: ProductAssessment;
  /** Whether this person may print what the seller earns. */
  printable: boolean;
}

/** One product: how long its star lasts, its sales, what is missing, its history, and the pack to print. */
export function AssessmentCard({ product, printable }: AssessmentCardProps) {
  const { handle, title, salesRun } = product;
  return (
    <article
      aria-labelledby={`sp-${handle}`}
      className="flex flex-col gap-3 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <h2 id={`sp-${handle}`} className="text-xl font-semibold">
        {title}
      </h2>
      <StarToday product={product} />
      <p>
        <strong className="font-semibold">{messages.run(salesRun.months)}</strong>{" "}
        {salesRun.enough ? messages.enough(salesRun.asked) : messages.asked(salesRun.asked)}
      </p>
      <details>
        <summary className="py-2.5 font-medium text-bay">{messages.missing}</summary>
        <Checklist product={product} />
      </details>
      {product.nextStar === null ? null : (
        <details>
          <summary className="py-2.5 font-medium text-bay">
            {messages.nextMissing(product.nextStar.stars)}
          </summary>
          <NextStarList next={product.nextStar} />
        </details>
      )}
      <History product={product} />
      {printable ? (
        <a
          href={`/ban-hang/chung-nhan/ho-so/${encodeURIComponent(handle)}`}
          target="_blank"
          aria-label={messages.packOf(title)}
          className={buttonClass("secondary")}
        >
          {messages.pack}
        </a>
      ) : null}
    </article>
  );
}

function StarToday({ product }: { product: ProductAssessment }) {
  const today = certificateToday(product);
  if (today?.daysLeft == null) {
    return <p className="font-medium text-lantern">{messages.noStar}</p>;
  }
  const { warning, daysLeft, expiresOn, stars } = today;
  return (
    <div className="flex flex-col gap-1">
      <Stars stars={stars} until={expiresOn} size="large" />
      <p className={warning === null ? "" : "font-semibold text-lantern"}>
        {messages.left(daysLeft, formatDay(expiresOn))}
      </p>
      {warning === null ? null : <p>{messages.warning[warning]}</p>}
    </div>
  );
}

function History({ product }: { product: ProductAssessment }) {
  if (product.certificates.length === 0) {
    return null;
  }
  return (
    <details>
      <summary className="py-2.5 font-medium text-bay">{messages.history}</summary>
      <ol className="flex flex-col divide-y divide-line">
        {product.certificates.map((one) => (
          <li key={one.number} className="flex flex-col gap-1 py-3">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <strong className="font-semibold">{one.number}</strong>
              <CertificateState state={one.state} until={one.expiresOn} />
            </span>
            <span>
              {catalogue.certificate.kinds[one.kind]} · {catalogue.star.label(one.stars)}
            </span>
            <span className="text-muted">
              {one.issuingBody} · {formatDay(one.decidedOn)} – {formatDay(one.expiresOn)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
