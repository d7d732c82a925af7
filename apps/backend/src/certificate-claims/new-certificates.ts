import { certificateKind } from "@cho-lang/ocop/certificate-kind";
import { criteriaVersionOn } from "@cho-lang/ocop/criteria-versions";
import type { CertificateFields } from "../certificates/certificate-fields";
import type { LoadedCertificate } from "../certificates/loaded-certificate";
import { takenNumber } from "../certificates/taken-number";
import { MarketError } from "../errors/market-error";
import type { Decision } from "./claimed-decision";
import type { ClaimableProduct } from "./claimed-products";

function same(stored: LoadedCertificate, fields: CertificateFields): boolean {
  return (
    stored.status === "approved" &&
    stored.stars === fields.stars &&
    stored.issued_on === fields.issued_on &&
    stored.decision_date === fields.decision_date &&
    stored.issuing_level === fields.issuing_level &&
    stored.product_set === fields.product_set
  );
}

function setOf({ product_set }: Decision, product: ClaimableProduct): number {
  const set = product_set ?? product.product_set;
  if (set === null) {
    throw new MarketError("invalid_input", {
      fields: { product_set: `Hãy chọn bộ sản phẩm của “${product.title}”.` },
    });
  }
  return set;
}

export interface CertifiedByDecision {
  /** Those that are not there yet. */
  fresh: CertificateFields[];
  /** Ids of those that are there already, just so: of a run that was cut off. */
  kept: string[];
}

/**
 * The certificates that a decision makes, one for each product: a row of its own beside the earlier ones,
 * which stay as they are, so that each day keeps its star. Throws `already_exists` when a product has this
 * number with something else behind it, `invalid_input` for a product without a set.
 */
export function newCertificates(
  decision: Decision,
  products: ClaimableProduct[],
  stored: LoadedCertificate[],
): CertifiedByDecision {
  const made: CertifiedByDecision = { fresh: [], kept: [] };
  for (const product of products) {
    const history = stored.filter(({ product_id }) => product_id === product.id);
    const fields = fieldsOf(decision, product, history);
    const taken = takenNumber(history, fields);
    if (!taken) {
      made.fresh.push(fields);
    } else if (same(taken, fields)) {
      made.kept.push(taken.id);
    } else {
      throw new MarketError("already_exists", {
        fields: { number: `“${product.title}” đã có giấy chứng nhận với số đó.` },
      });
    }
  }
  return made;
}

function fieldsOf(
  decision: Decision,
  product: ClaimableProduct,
  history: LoadedCertificate[],
): CertificateFields {
  return {
    ...decision,
    product_id: product.id,
    kind: certificateKind(history, decision),
    criteria_version: criteriaVersionOn(decision.decision_date).id,
    product_set: setOf(decision, product),
  };
}
