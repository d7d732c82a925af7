import { expiresOn, type Certificate } from "@cho-lang/ocop/certificate";
import { communeByCode } from "@cho-lang/ocop/communes";
import { groupOfSet, productSet } from "@cho-lang/ocop/product-sets";
import { certificateInForce, certificateState } from "@cho-lang/ocop/star-in-force";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { Catalogue, DatedCertificate, ProductCard, Seller, Star } from "./catalogue";
import type { CardWire, CatalogueWire, SellerWire } from "./catalogue-wire";

/**
 * The catalogue as the pages know it, with every star computed for `day`. Sellers that are not active and
 * their products are left out, and so is alcohol (sets 14 and 15), whatever the backend sends.
 */
export function shapeCatalogue(wire: CatalogueWire, day: VietnamDay): Catalogue {
  const sellers = wire.sellers.filter(({ status }) => status === "active").map(shapeSeller);
  const byHandle = new Map(sellers.map((seller) => [seller.handle, seller]));
  const products = wire.products.flatMap((card) => {
    const seller = byHandle.get(card.seller);
    return seller && !productSet(card.product_set).alcohol ? [shapeCard(card, seller, day)] : [];
  });
  return { day, demonstration: wire.demonstration, sellers, products };
}

/** One product card; its star is the one in force on `day`. */
export function shapeCard(card: CardWire, seller: Seller, day: VietnamDay): ProductCard {
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
    variantsCount: card.variants_count,
    inStock: card.in_stock,
    picture: card.image,
    star: shapeStar(certificates, day),
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

function shapeSeller(wire: SellerWire): Seller {
  return {
    handle: wire.handle,
    name: wire.name,
    kind: wire.kind,
    commune: communeByCode(wire.commune_code),
    story: wire.story ?? "",
    demonstration: wire.demonstration,
    illustrative: wire.naming === "illustrative",
    rates: wire.delivery_rates,
  };
}
