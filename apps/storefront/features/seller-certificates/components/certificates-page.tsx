import type { ProductAssessment } from "@/lib/medusa/seller-certificates";
import type { SellerSession } from "@/lib/medusa/seller";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { sellerCertificates as messages } from "@/messages/vi/seller-certificates";
import { byUrgency } from "../by-urgency";
import { AssessmentCard } from "./assessment-card";

interface CertificatesPageProps {
  session: SellerSession;
  products: ProductAssessment[];
}

/** How long each star still lasts, and what is missing for the next assessment. */
export function CertificatesPage({ session, products }: CertificatesPageProps) {
  const printable = session.member.rights.includes("money");
  return (
    <>
      <SellerHeader session={session} here="certificates" />
      <div>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="mt-2 max-w-prose text-muted">{messages.intro}</p>
      </div>
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
