import type { ProductAssessment } from "@/lib/medusa/seller-certificates";
import type { CertificateClaim } from "@/lib/medusa/seller-claims";
import type { SellerSession } from "@/lib/medusa/seller";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { sellerCertificates as messages } from "@/messages/vi/seller-certificates";
import { sellerClaims } from "@/messages/vi/seller-claims";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { byUrgency } from "../by-urgency";
import { AssessmentCard } from "./assessment-card";
import { ClaimList } from "./claim-list";

interface CertificatesPageProps {
  session: SellerSession;
  products: ProductAssessment[];
  /** The decisions that were sent in, the latest first. */
  claims: CertificateClaim[];
  /** Whether one was sent a moment ago. */
  justSent: boolean;
}

/** How long each star still lasts, and what is missing for the next assessment. */
export function CertificatesPage({ session, products, claims, justSent }: CertificatesPageProps) {
  const printable = session.member.rights.includes("money");
  return (
    <>
      <SellerHeader session={session} here="certificates" />
      <div>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="mt-2 max-w-prose text-muted">{messages.intro}</p>
      </div>
      {justSent ? (
        <p role="status" className="rounded-xl border border-bay p-4 font-medium text-bay">
          {sellerClaims.sent}
        </p>
      ) : null}
      {products.length === 0 ? null : (
        <PageLink
          href="/ban-hang/chung-nhan/gui"
          className={`self-start ${buttonClass("primary")}`}
        >
          {sellerClaims.open}
        </PageLink>
      )}
      <ClaimList claims={claims} />
      {products.length === 0 ? (
        <p className="rounded-2xl border border-line bg-card p-6 text-muted">{messages.empty}</p>
      ) : (
        <ul className="grid items-start gap-4 md:grid-cols-2">
          {byUrgency(products).map((product) => (
            <li key={product.handle}>
              <AssessmentCard product={product} printable={printable} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
