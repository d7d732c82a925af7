import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { formatDay } from "@/lib/format-day";
import type { DatedCertificate, ProductCard } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { PageHeading } from "@/ui/page-heading";
import { CertificateFacts } from "./certificate-facts";
import { CertificateHistory } from "./certificate-history";
import { certificatePath } from "./certificate-slug";
import { CertificateState } from "./certificate-state";
import { daysLeftText } from "./days-left-text";
import { ProductTile } from "./product-tile";

interface CertificateViewProps {
  number: string;
  /** The products that the decision names. */
  found: readonly { certificate: DatedCertificate; product: ProductCard }[];
  day: VietnamDay;
}

/** What a decision says, what it is worth today, and what came before and after it. */
export function CertificateView({ number, found, day }: CertificateViewProps) {
  const { certificate: words } = messages;
  // A decision's number is one word, whatever hyphens it has.
  const [before, after] = words.page.title(number).split(number);
  return (
    <div className="container-page pt-4 pb-20">
      <Breadcrumbs
        crumbs={[
          { label: words.index.title, href: "/chung-nhan" },
          { label: number, href: certificatePath(number) },
        ]}
      />
      <PageHeading
        title={
          <>
            {before}
            <span className="whitespace-nowrap">{number}</span>
            {after}
          </>
        }
      >
        {words.page.today(formatDay(day))}
      </PageHeading>
      <div className="flex flex-col gap-16">
        {found.map(({ certificate, product }) => (
          <section
            key={product.handle}
            aria-label={product.title}
            className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_17rem]"
          >
            <div className="flex flex-col gap-6">
              <p className="flex flex-wrap items-center gap-3 text-lg font-semibold">
                <CertificateState state={certificate.state} until={certificate.expires_on} />
                {daysLeftText(certificate, day)}
              </p>
              <CertificateFacts certificate={certificate} />
              {product.demonstration ? (
                <p className="rounded-xl bg-star-soft px-4 py-3">{words.demonstration}</p>
              ) : null}
              <CertificateHistory product={product} current={certificate.number} />
            </div>
            <div className="flex max-w-68 flex-col gap-4 self-start">
              <h2 className="text-xl">{words.page.product}</h2>
              <ProductTile product={product} first />
            </div>
          </section>
        ))}
      </div>
    </div>
  );
}
