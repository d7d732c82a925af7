import { formatDong } from "@cho-lang/ocop/money";
import type { ProductCard } from "@/lib/medusa/catalogue";
import { catalogue } from "@/messages/vi/catalogue";
import { PageLink } from "@/ui/page-link";
import { Price } from "@/ui/price";
import { FirstPicture } from "@/ui/first-picture";
import { ProductPicture } from "@/ui/product-picture";
import { Stars } from "@/ui/stars";
import { TravellingPicture } from "@/ui/travelling-picture";
import { BuyersRating } from "./buyers-rating";
import { productPath } from "./product-path";

interface ProductTileProps {
  product: ProductCard;
  /** True for the first tile that the eye meets. */
  first?: boolean;
}

const WIDER_SIZES = "(min-width: 72rem) 17rem, (min-width: 48rem) 30vw";

/** A product in a list: picture, name, where it comes from, star, buyers' points, price. All of it is one link. */
export function ProductTile({ product, first }: ProductTileProps) {
  const TilePicture = first ? FirstPicture : ProductPicture;
  return (
    <article className="relative flex h-full flex-col gap-3 rounded-2xl focus-within:outline-offset-4">
      <TravellingPicture handle={product.handle}>
        <div className="overflow-hidden rounded-2xl border border-line">
          <TilePicture
            picture={product.picture}
            phoneWidth={44}
            widerSizes={WIDER_SIZES}
            decorative
          />
        </div>
      </TravellingPicture>
      <div className="flex flex-1 flex-col gap-0.5">
        <h3 className="text-base">
          <PageLink
            href={productPath(product)}
            className="after:absolute after:inset-0 after:rounded-2xl hover:text-bay hover:underline"
          >
            {product.title}
          </PageLink>
        </h3>
        {product.seller.commune ? (
          <p className="text-sm text-muted">{product.seller.commune.name}</p>
        ) : null}
        {product.star ? (
          <p>
            <Stars stars={product.star.stars} until={product.star.certificate.expires_on} />
          </p>
        ) : null}
        {product.rating ? <BuyersRating rating={product.rating} /> : null}
        <p className="mt-auto pt-1 font-semibold">
          <TilePrice product={product} />
        </p>
      </div>
    </article>
  );
}

function TilePrice({ product }: { product: ProductCard }) {
  if (!product.inStock) {
    return <span className="text-lantern">{catalogue.card.soldOut}</span>;
  }
  return (
    <>
      {product.variantsCount > 1 ? (
        <span className="text-sm font-normal text-muted">{catalogue.card.from("")}</span>
      ) : null}
      <Price amount={product.priceFrom} />
      {product.unitPriceFrom ? (
        <span className="block text-sm font-normal text-muted tabular-nums">
          {catalogue.product.unit[product.unitPriceFrom.per](
            formatDong(product.unitPriceFrom.amount),
          )}
        </span>
      ) : null}
    </>
  );
}
