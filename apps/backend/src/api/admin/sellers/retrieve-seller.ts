import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../../../errors/market-error";
import { loadOfferSellers } from "../../../offers/load-offer-sellers";
import { graphRows } from "../../../query/graph-rows";
import type { MemberRole } from "../../../seller-scope/seller-rights";
import type { SellerParts } from "../../../seller-setup/seller-parts";
import { listCertificates } from "../certificates/list-certificates";
import type { CertificateRow } from "../certificates/certificate-row";
import { SELLER_ROW_FIELDS, toSellerRow, type SellerRow, type StoredSeller } from "./seller-row";

/** A seller with all that hangs on it, for the operator's page. */
export interface SellerDetail extends SellerRow, Partial<SellerParts> {
  delivery_rates: DeliveryRates | null;
  members: {
    id: string;
    name: string;
    email: string | null;
    phone: string | null;
    role: MemberRole;
  }[];
  products: { id: string; title: string; handle: string; status: string }[];
  certificates: CertificateRow[];
}

type StoredDetail = Omit<StoredSeller, "products"> & Pick<SellerDetail, "members" | "products">;

const DETAIL_FIELDS = [
  ...SELLER_ROW_FIELDS,
  "members.id",
  "members.name",
  "members.email",
  "members.phone",
  "members.role",
  "products.title",
  "products.handle",
  "products.status",
];

/** One seller. Throws `not_found`. */
export async function retrieveSeller(
  container: MedusaContainer,
  id: string,
): Promise<SellerDetail> {
  const [stored] = await graphRows<StoredDetail>(container, {
    entity: "seller",
    fields: DETAIL_FIELDS,
    filters: { id },
  });
  if (!stored) {
    throw new MarketError("not_found");
  }
  const [parts, certificates] = await Promise.all([
    loadOfferSellers(container, [id]),
    listCertificates(container, { seller_id: id, q: "", limit: 1000, offset: 0 }),
  ]);
  const part = parts.get(id);
  return {
    ...toSellerRow(stored),
    delivery_rates: part?.delivery_rates ?? null,
    sales_channel_id: part?.sales_channel_id,
    stock_location_id: part?.stock_location_id,
    shipping_option_id: part?.shipping_option_id,
    members: stored.members.map(({ id: memberId, name, email, phone, role }) => ({
      id: memberId,
      name,
      email,
      phone,
      role,
    })),
    products: stored.products
      .map(({ id: productId, title, handle, status }) => ({ id: productId, title, handle, status }))
      .sort((a, b) => a.title.localeCompare(b.title, "vi")),
    certificates: certificates.certificates,
  };
}
