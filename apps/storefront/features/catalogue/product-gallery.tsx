import type { Product } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { FirstPicture } from "@/ui/first-picture";
import { ProductPicture } from "@/ui/product-picture";
import { TravellingPicture } from "@/ui/travelling-picture";
import { Thumbnail } from "@/ui/thumbnail";

const SIZES = { phoneWidth: 88, widerSizes: "(min-width: 72rem) 36rem, (min-width: 64rem) 50vw" };

/** Browsers load what may soon be swiped into view: on a phone, in the next smaller file. */
const LATER_WIDTH = 62;

const SLIDE = "w-full shrink-0 snap-center focus-visible:-outline-offset-4";

/**
 * Pictures in a row that snaps, each a link to its largest file; the small ones below are links into the
 * row. It needs no script.
 */
export function ProductGallery({ product }: { product: Product }) {
  const { pictures } = product;
  if (pictures.length === 0) {
    return (
      <div className="overflow-hidden rounded-3xl border border-line">
        <ProductPicture picture={null} {...SIZES} />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <div
        role="region"
        aria-label={messages.product.gallery}
        className="flex snap-x snap-mandatory overflow-x-auto overscroll-x-contain rounded-3xl border border-line"
      >
        {pictures.map((picture, index) => (
          <a
            key={picture.name}
            id={`anh-${String(index + 1)}`}
            href={`/anh/${picture.name}-1080.webp`}
            className={SLIDE}
          >
            {index === 0 ? (
              <TravellingPicture handle={product.handle}>
                <FirstPicture picture={picture} {...SIZES} />
              </TravellingPicture>
            ) : (
              <ProductPicture picture={picture} {...SIZES} phoneWidth={LATER_WIDTH} />
            )}
          </a>
        ))}
      </div>
      {pictures.length > 1 ? (
        <ul className="flex gap-3">
          {pictures.map((picture, index) => (
            <li key={picture.name}>
              <a
                href={`#anh-${String(index + 1)}`}
                aria-label={messages.product.toPicture(index + 1)}
                className="block overflow-hidden rounded-lg ring-line hover:ring-2 hover:ring-bay"
              >
                <Thumbnail picture={picture} size={64} />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {product.demonstration ? (
        <p className="text-sm text-muted">{messages.product.demonstrationPicture}</p>
      ) : null}
    </div>
  );
}
