import { formatDay } from "@/lib/format-day";
import type { ProductCard } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { PageLink } from "@/ui/page-link";
import { certificatePath } from "./certificate-slug";
import { CertificateState } from "./certificate-state";

/** The products' certificates with number, product, last day and state. On a phone each is a block. */
export function CertificateIndex({ products }: { products: readonly ProductCard[] }) {
  const { until } = messages.certificate.index;
  const rows = products
    .flatMap(({ title, certificates }) =>
      certificates.map((certificate) => ({ title, certificate })),
    )
    .sort((a, b) => a.title.localeCompare(b.title, "vi"));
  return (
    <ul className="grid gap-x-12 md:grid-cols-2">
      {rows.map(({ title, certificate }) => (
        <li
          key={`${certificate.number} ${title} ${certificate.issued_on}`}
          className="flex items-center justify-between gap-x-4 border-b border-line py-3"
        >
          <div>
            <PageLink
              href={certificatePath(certificate.number)}
              className="inline-flex min-h-11 items-center font-semibold text-bay underline underline-offset-4"
            >
              {certificate.number}
            </PageLink>
            <p>{title}</p>
            <p className="text-sm text-muted">
              {until} {formatDay(certificate.expires_on)}
            </p>
          </div>
          <CertificateState state={certificate.state} until={certificate.expires_on} />
        </li>
      ))}
    </ul>
  );
}
