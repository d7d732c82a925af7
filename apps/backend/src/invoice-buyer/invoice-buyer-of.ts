import type { InvoiceBuyer } from "@cho-lang/seller-rules/invoice-buyer";
import type { OrderRow } from "../order-view/order-rows";

/** To whom the invoice of an order is made out; null when a consumer bought. See `toBillingAddress`. */
export function invoiceBuyerOf({
  billing_address: billing,
}: Pick<OrderRow, "billing_address">): InvoiceBuyer | null {
  const tax_code = billing?.metadata?.tax_code;
  return billing && typeof tax_code === "string"
    ? { tax_code, name: billing.company ?? "", address: billing.address_1 ?? "" }
    : null;
}
