import { formatDay } from "@/lib/format-day";
import type { ProductCard } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { PageLink } from "@/ui/page-link";
import { certificatePath } from "./certificate-slug";
import { CertificateState } from "./certificate-state";

interface CertificateHistoryProps {
  product: ProductCard;
  /** Number of the certificate whose page this is. */
  current: string;
}

/** Every recognition that the product ever had, the newest first. */
export function CertificateHistory({ product, current }: CertificateHistoryProps) {
  const { page, starsValue, kinds } = messages.certificate;
  return (
    <div className="flex flex-col gap-2 pt-4">
      <h2 className="text-xl">{page.history}</h2>
      {product.certificates.length === 1 ? <p className="text-muted">{page.onlyOne}</p> : null}
      <ol>
        {product.certificates.map(({ number, issued_on, expires_on, state, stars, kind }) => (
          <li
            key={`${number} ${issued_on}`}
            className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line py-3"
          >
            <span>
              {number === current ? (
                <strong className="font-semibold">{number}</strong>
              ) : (
                <PageLink
                  href={certificatePath(number)}
                  className="text-bay underline underline-offset-4"
                >
                  {number}
                </PageLink>
              )}
              <span className="block text-sm text-muted">
                {starsValue(stars)}, {kinds[kind].toLowerCase()}, {formatDay(issued_on)} –{" "}
                {formatDay(expires_on)}
              </span>
            </span>
            <CertificateState state={state} until={expires_on} />
          </li>
        ))}
      </ol>
    </div>
  );
}
