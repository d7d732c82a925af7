import { expiresOn, type Certificate } from "@cho-lang/ocop/certificate";
import { groupOfSet, productSet } from "@cho-lang/ocop/product-sets";
import { certificateInForce, certificateState } from "@cho-lang/ocop/star-in-force";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { DatedCertificate, ListedSeller, ProductCard, Star } from "./catalogue";
import type { CardWire } from "./catalogue-wire";

/** One product card; its star is the one in force on `day`. */
export function shapeCard(card: CardWire, seller: ListedSeller, day: VietnamDay): ProductCard {
  const certificates = card.certificates
    .map((certificate) => dated(certificate, day))
    .sort((a, b) => (a.issued_on < b.issued_on ? 1 : -1));
  return {
    handle: card.handle,
    title: card.title,
    seller,
    set: productSet(card.product_set),
    group: groupOfSet(card.product_set),
    temperature: card.temperature_class,
    seasonMonths: card.season_months,
    priceFrom: card.price_from_vnd,
    priceFromWeightGrams: card.price_from_weight_grams,
    unitPriceFrom: card.unit_price
      ? { amount: card.unit_price.amount_vnd, per: card.unit_price.per }
      : null,
    variantsCount: card.variants_count,
    inStock: card.in_stock,
    picture: card.image,
    star: shapeStar(certificates, day),
    rating: card.rating ?? null,
    certificates,
    demonstration: card.demonstration,
    createdAt: card.created_at,
  };
}

function shapeStar(certificates: readonly DatedCertificate[], day: VietnamDay): Star | null {
  const certificate = certificateInForce(certificates, day);
  return certificate && { stars: certificate.stars, certificate };
}

function dated(certificate: Certificate, day: VietnamDay): DatedCertificate {
  return {
    ...certificate,
    state: certificateState(certificate, day),
    expires_on: expiresOn(certificate),
  };
}
