import type { Certificate } from "@cho-lang/ocop/certificate";
import { certificateInForce, certificateState } from "@cho-lang/ocop/star-in-force";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Products on sale with a star, of one commune. */
export interface StarsOnSale {
  commune_code: string;
  /** How many have 3, 4 and 5 stars in force. */
  by_star: Record<3 | 4 | 5, number>;
  /** Of these, whose star ends within ninety days. */
  ending: number;
}

type Row = Pick<Certificate, "status" | "issued_on" | "withdrawn_on" | "stars"> & {
  commune_code: string;
  product_id: string;
};

/** Certified products are few beside all: what is in force is the rule's to say, not a statement's. */
const CERTIFICATES = `SELECT seller.commune_code, certificate.product_id, certificate.status, certificate.issued_on,
    certificate.withdrawn_on, certificate.stars
  FROM ocop_certificate certificate
  JOIN product ON product.id = certificate.product_id AND product.status = 'published'
    AND product.deleted_at IS NULL
  JOIN seller_seller_product_product owner ON owner.product_id = product.id AND owner.deleted_at IS NULL
  JOIN seller ON seller.id = owner.seller_id AND seller.status = 'active' AND seller.deleted_at IS NULL
  WHERE certificate.status <> 'draft' AND certificate.deleted_at IS NULL
  ORDER BY seller.commune_code, certificate.product_id, certificate.id`;

/** Stars of the products on sale on a day, by commune of their seller; communes without any are left out. */
export async function loadStarsOnSale(
  container: MedusaContainer,
  day: VietnamDay,
): Promise<StarsOnSale[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: Row[] }>(CERTIFICATES);
  const byProduct = new Map<string, Row[]>();
  for (const row of rows) {
    byProduct.set(row.product_id, [...(byProduct.get(row.product_id) ?? []), row]);
  }
  const communes = new Map<string, StarsOnSale>();
  for (const certificates of byProduct.values()) {
    const best = certificateInForce(certificates, day);
    if (best === null) continue;
    const { commune_code } = best;
    const commune = communes.get(commune_code) ?? {
      commune_code,
      by_star: { 3: 0, 4: 0, 5: 0 },
      ending: 0,
    };
    commune.by_star[best.stars] += 1;
    if (certificateState(best, day) === "expiring") commune.ending += 1;
    communes.set(commune_code, commune);
  }
  return [...communes.values()];
}
