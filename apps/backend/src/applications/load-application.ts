import { bankByBin } from "@cho-lang/seller-rules/banks";
import { identityGate } from "@cho-lang/seller-rules/identity-gate";
import { missingParticulars } from "@cho-lang/seller-rules/particulars";
import { standing } from "@cho-lang/seller-rules/standing";
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type Seller from "../modules/seller/models/seller";
import type SellerModuleService from "../modules/seller/service";
import { graphRows } from "../query/graph-rows";
import type { ApplicationView } from "./application-view";
import { toDocumentView } from "./to-document-view";
import { toRequirementViews } from "./to-requirement-views";

type StoredSeller = InferTypeOf<typeof Seller>;

function instant(value: Date | string | null): string | null {
  return value === null ? null : new Date(value).toISOString();
}

function toParticulars(seller: StoredSeller): ApplicationView["particulars"] {
  const { kind, name, representative, commune_code, phone, email, legal_name, tax_code } = seller;
  const { bank_bin, bank_account, bank_holder } = seller;
  return {
    kind,
    name,
    representative,
    commune_code,
    phone,
    email,
    legal_name,
    tax_code,
    bank_bin,
    bank_account,
    bank_holder,
  };
}

function toIdentity(seller: StoredSeller, now: Date): ApplicationView["identity"] {
  const stored = { state: seller.identity_state, good_until: seller.identity_good_until };
  const gate = identityGate(stored, new Date(seller.created_at), now);
  return {
    ...gate,
    closes_at: instant(gate.closes_at),
    by: seller.identity_by,
    evidence: seller.identity_evidence,
    checked_at: instant(seller.identity_checked_at),
    good_until: seller.identity_good_until,
  };
}

async function countProducts(container: MedusaContainer, id: string): Promise<number> {
  const [row] = await graphRows<{ products?: { id: string }[] }>(container, {
    entity: "seller",
    fields: ["id", "products.id"],
    filters: { id },
  });
  return row?.products?.length ?? 0;
}

/** A shop's papers: what it says of itself, what is asked of it and where it stands. `not_found`. */
export async function loadApplication(
  container: MedusaContainer,
  sellerId: string,
): Promise<ApplicationView> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const order = { position: "ASC", id: "ASC" } as const;
  const [[seller], asked, documents, marks, products] = await Promise.all([
    sellers.listSellers({ id: sellerId }),
    sellers.listSellerRequirements({ active: true }, { order, take: null }),
    sellers.listSellerDocuments(
      { seller_id: sellerId },
      { order: { issued_on: "DESC", id: "ASC" }, take: null },
    ),
    sellers.listSellerRequirementMarks({ seller_id: sellerId }, { take: null }),
    countProducts(container, sellerId),
  ]);
  if (!seller) {
    throw new MarketError("not_found");
  }
  const now = new Date();
  const particulars = toParticulars(seller);
  const identity = toIdentity(seller, now);
  const missing = missingParticulars(particulars, now);
  const facts = {
    kind: seller.kind,
    missing,
    marks,
    documents,
    products,
    identity: identity.state,
  };
  return {
    status: standing(seller, now).status,
    application: seller.application,
    note: seller.application_note,
    submitted_at: instant(seller.submitted_at),
    particulars,
    bank_name: bankByBin(particulars.bank_bin ?? "")?.name ?? null,
    missing,
    requirements: toRequirementViews(asked, facts, now),
    documents: documents.map((document) => toDocumentView(document, now)),
    identity,
  };
}
