"use client";

import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { PocketProduct as Product } from "@cho-lang/pocket-catalogue/pocket-product";
import { formatInstant } from "@/lib/format-instant";
import { pocketShelf as messages } from "@/messages/vi/pocket-shelf";
import { ProductPicture } from "@/ui/product-picture";
import { Stars } from "@/ui/stars";
import { starOn } from "../catalogue/star-on";
import { LineNote } from "./line-note";
import { PocketPrice } from "./pocket-tile";
import { useLineBack } from "./use-line-back";

interface PocketProductProps {
  product: Product;
  /** ISO instant at which its price held. */
  asOf: string;
}

/** A product whose page was never opened on this phone: what its catalogue tells of it. */
export function PocketProduct({ product, asOf }: PocketProductProps) {
  useLineBack(() => {
    window.location.reload();
  });
  const star = starOn(product, vietnamDay(new Date()));
  return (
    <div className="flex flex-col gap-6">
      <LineNote>{messages.note(formatInstant(asOf))}</LineNote>
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-2">
        <div className="overflow-hidden rounded-3xl border border-line">
          <ProductPicture
            picture={product.image}
            phoneWidth={92}
            widerSizes="(min-width: 64rem) 34rem, 92vw"
            decorative
          />
        </div>
        <div className="flex flex-col gap-4">
          <h1 className="text-3xl sm:text-4xl">{product.title}</h1>
          <p className="text-muted">
            <a
              href={`/nha-san-xuat/${product.seller}`}
              className="text-bay underline underline-offset-4"
            >
              {product.seller_name}
            </a>
            {" · "}
            {product.commune_name}
          </p>
          {star === null ? null : (
            <p>
              <Stars stars={star.stars} until={star.until} size="large" />
            </p>
          )}
          <p className="text-[length:min(1.875rem,13vw)]/[1.2] font-semibold">
            <PocketPrice product={product} />
          </p>
          <p className="text-lg">{product.description}</p>
          <p className="rounded-xl bg-bay-soft px-4 py-3">{messages.later}</p>
        </div>
      </div>
    </div>
  );
}
