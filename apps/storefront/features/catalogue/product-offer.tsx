import { formatDong } from "@cho-lang/ocop/money";
import { AddToBasketForm } from "@/features/basket/components/add-to-basket-form";
import { formatDay } from "@/lib/format-day";
import type { Product } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { Price } from "@/ui/price";
import { SendsFrom } from "@/ui/sends-from";
import { Stars } from "@/ui/stars";
import { certificatePath } from "./certificate-slug";

/** Name, star, maker, price and the way into the basket. */
export function ProductOffer({ product }: { product: Product }) {
  const { seller, star } = product;
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-2">
        <h1 className="text-3xl sm:text-4xl">{product.title}</h1>
        <p className="text-muted">
          <PageLink href={`/nha-san-xuat/${seller.handle}`} className={INLINE_LINK}>
            {seller.name}
          </PageLink>
          {seller.commune ? (
            <>
              {" · "}
              <PageLink href={`/xa/${seller.commune.slug}`} className={INLINE_LINK}>
                {seller.commune.name}
              </PageLink>
            </>
          ) : null}
        </p>
        {product.pause ? (
          <SendsFrom day={product.pause.sends_from} reason={product.pause.reason} />
        ) : null}
        {star ? (
          <p
            data-star-until={star.certificate.expires_on}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 [&[hidden]]:hidden"
          >
            <Stars stars={star.stars} until={star.certificate.expires_on} size="large" />
            {product.set.alcohol ? (
              <span>{star.certificate.number}</span>
            ) : (
              <PageLink href={certificatePath(star.certificate.number)} className={INLINE_LINK}>
                {star.certificate.number}
              </PageLink>
            )}
            <span className="text-sm text-muted">
              {messages.certificate.expiresOn.toLowerCase()}{" "}
              {formatDay(star.certificate.expires_on)}
            </span>
          </p>
        ) : null}
      </div>
      <OfferPrice product={product} />
      {product.inStock ? <AddToBasketForm product={product} /> : <SoldOut product={product} />}
      {product.inStock ? (
        <ul className="flex flex-col gap-1 text-sm text-muted">
          <li>{product.takesCash ? messages.product.cash : messages.product.paidBefore}</li>
          <li>{messages.product.calls}</li>
        </ul>
      ) : null}
    </div>
  );
}

const INLINE_LINK = "text-bay underline underline-offset-4";

function OfferPrice({ product }: { product: Product }) {
  const [cheapest] = product.variants;
  if (!cheapest) return null;
  const { unitPrice } = cheapest;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      {/* Nobody breaks a price: with large letters it is as large as a narrow screen can show it whole. */}
      <span className="text-[length:min(1.875rem,13vw)]/[1.2] font-semibold">
        {product.variants.length > 1 ? (
          <span className="text-lg font-normal text-muted">{messages.card.from("")}</span>
        ) : null}
        <Price amount={cheapest.price} />
      </span>
      {unitPrice ? (
        <span className="text-muted">
          {messages.product.unit[unitPrice.per](formatDong(unitPrice.amount))}
        </span>
      ) : null}
    </p>
  );
}

function SoldOut({ product }: { product: Product }) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-2xl bg-lantern-soft p-5">
      <p className="text-lg font-semibold">{messages.product.soldOut}</p>
      <p>{messages.product.soldOutText}</p>
      <PageLink
        href={`/nha-san-xuat/${product.seller.handle}`}
        className={buttonClass("secondary")}
      >
        {messages.product.soldOutAction}
      </PageLink>
    </div>
  );
}
