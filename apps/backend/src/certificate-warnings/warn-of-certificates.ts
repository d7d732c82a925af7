import {
  certificateWarning,
  ENDED,
  type CertificateWarning,
} from "@cho-lang/ocop/certificate-warning";
import { expiresOn } from "@cho-lang/ocop/certificate";
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { tellOwners } from "../applications/tell-owners";
import { toLoadedCertificate } from "../certificates/to-loaded-certificate";
import { dayText } from "../evidence/evidence-texts";
import { OCOP_MODULE } from "../modules/ocop";
import type OcopCertificate from "../modules/ocop/models/ocop-certificate";
import type OcopModuleService from "../modules/ocop/service";
import { graphRows } from "../query/graph-rows";

type Stored = ReturnType<typeof toStored>;
type Due = CertificateWarning<Stored>;

interface SoldProduct {
  id: string;
  title: string;
  seller?: { id: string } | null;
}

function toStored(row: InferTypeOf<typeof OcopCertificate>) {
  return { ...toLoadedCertificate(row), warned_days: row.warned_days };
}

function textOf(title: string, { certificate, due }: Due): string {
  const { number, stars, status } = certificate;
  const star = `${String(stars)} sao của “${title}” (${number})`;
  if (due !== ENDED) {
    return `${star} hết hạn trong ${String(due)} ngày tới, sau ngày ${dayText(expiresOn(certificate))}. Hãy chuẩn bị hồ sơ đánh giá lại.`;
  }
  const why = status === "withdrawn" ? "đã bị thu hồi" : "đã hết 36 tháng";
  return `${star} ${why}: sao và dấu OCOP không còn ở chợ, đừng in trên bao bì.`;
}

/** What is due and was not told yet, nor anything later of the same certificate. */
function dueWarnings(stored: Stored[], now: Date): Due[] {
  const byProduct = new Map<string, Stored[]>();
  for (const one of stored) {
    byProduct.set(one.product_id, [...(byProduct.get(one.product_id) ?? []), one]);
  }
  return [...byProduct.values()].flatMap((certificates) => {
    const warning = certificateWarning(certificates, now);
    const told = warning?.certificate.warned_days ?? null;
    return warning && (told === null || warning.due < told) ? [warning] : [];
  });
}

/**
 * Writes to the owners of sellers whose stars end in 180, 90 or 30 days, and when a star has ended: once for
 * each certificate and step, also when a run is cut off. Whoever was not warned in time, because the market
 * slept, is warned of the nearest only.
 */
export async function warnOfCertificates(container: MedusaContainer, now: Date): Promise<void> {
  const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
  const rows = await ocop.listOcopCertificates(
    { status: ["approved", "withdrawn"] },
    { order: { id: "ASC" }, take: null },
  );
  const due = dueWarnings(rows.map(toStored), now);
  const products = await graphRows<SoldProduct>(container, {
    entity: "product",
    fields: ["id", "title", "seller.id"],
    filters: { id: due.map(({ certificate }) => certificate.product_id) },
  });
  const productOf = new Map(products.map((product) => [product.id, product]));
  for (const warning of due) {
    const { id, product_id } = warning.certificate;
    const product = productOf.get(product_id);
    if (product?.seller) {
      await tellOwners(container, {
        seller_id: product.seller.id,
        template: "certificate-ends",
        text: textOf(product.title, warning),
        key: `${id}:${String(warning.due)}`,
      });
      await ocop.updateOcopCertificates({ id, warned_days: warning.due });
    }
  }
}
