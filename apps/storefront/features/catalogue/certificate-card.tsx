import type { Product } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { PageLink } from "@/ui/page-link";
import { CertificateFacts } from "./certificate-facts";
import { certificatePath } from "./certificate-slug";
import { certificateSentence } from "./certificate-sentence";
import { CertificateState } from "./certificate-state";

/** The paper behind the star, or why there is no star today. That of alcohol has no page, for everybody would see it. */
export function CertificateCard({ product }: { product: Product }) {
  const { certificate: words } = messages;
  const certificate = product.star?.certificate ?? product.certificates[0];
  if (!certificate) return <p className="text-muted">{certificateSentence(undefined)}</p>;
  return (
    <div className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-5 sm:p-6">
      <div
        data-star-until={product.star?.certificate.expires_on}
        className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 [&[hidden]]:hidden"
      >
        <p className="font-semibold">{certificateSentence(certificate)}</p>
        <CertificateState state={certificate.state} until={certificate.expires_on} />
      </div>
      <CertificateFacts certificate={certificate} />
      {product.demonstration ? <p className="text-sm text-muted">{words.demonstration}</p> : null}
      {product.set.alcohol ? null : (
        <p>
          <PageLink
            href={certificatePath(certificate.number)}
            className="inline-flex min-h-11 items-center font-semibold text-bay underline underline-offset-4"
          >
            {words.lookUp}
          </PageLink>
        </p>
      )}
    </div>
  );
}
