import { meanScore } from "@cho-lang/catalogue-search/rating";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { PocketProduct } from "@cho-lang/pocket-catalogue/pocket-product";
import { BuyersRating } from "@/features/catalogue/buyers-rating";
import { catalogue } from "@/messages/vi/catalogue";
import { Price } from "@/ui/price";
import { ProductPicture } from "@/ui/product-picture";
import { Stars } from "@/ui/stars";
import { starOn } from "../catalogue/star-on";

const WIDER_SIZES = "(min-width: 72rem) 17rem, (min-width: 48rem) 30vw";

/** A product of the phone's own catalogue in a list. All of it is one link. */
export function PocketTile({ product }: { product: PocketProduct }) {
  const star = starOn(product, vietnamDay(new Date()));
  const { review_count: count = 0, review_points: points = 0 } = product;
  const mean = meanScore({ count, points });
  return (
    <article className="relative flex h-full flex-col gap-3 rounded-2xl focus-within:outline-offset-4">
      <div className="overflow-hidden rounded-2xl border border-line">
        <ProductPicture
          picture={product.image}
          phoneWidth={44}
          widerSizes={WIDER_SIZES}
          decorative
        />
      </div>
      <div className="flex flex-1 flex-col gap-0.5">
        <h3 className="text-base">
          <a
            href={`/san-pham/${product.handle}`}
            className="after:absolute after:inset-0 after:rounded-2xl hover:text-bay hover:underline"
          >
            {product.title}
          </a>
        </h3>
        <p className="text-sm text-muted">{product.commune_name}</p>
        {star === null ? null : (
          <p>
            <Stars stars={star.stars} until={star.until} />
          </p>
        )}
        {mean === null ? null : <BuyersRating rating={{ count, mean }} />}
        <p className="mt-auto pt-1 font-semibold">
          <PocketPrice product={product} />
        </p>
      </div>
    </article>
  );
}

/** What the cheapest pack cost when the phone heard of it last, or that there was none. */
export function PocketPrice({ product }: { product: PocketProduct }) {
  if (!product.in_stock) {
    return <span className="text-lantern">{catalogue.card.soldOut}</span>;
  }
  return (
    <>
      {product.variants_count > 1 ? (
        <span className="text-sm font-normal text-muted">{catalogue.card.from("")}</span>
      ) : null}
      <Price amount={product.price_from_vnd} />
    </>
  );
}
