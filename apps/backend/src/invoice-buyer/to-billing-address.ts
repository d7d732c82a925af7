import type { InvoiceBuyer } from "@cho-lang/seller-rules/invoice-buyer";

/**
 * To whom an invoice is made out, as the billing address of an order: it stands where the rest of what
 * is known of the buyer is kept. A consumer's order has none.
 */
export function toBillingAddress({ tax_code, name, address }: InvoiceBuyer) {
  return { company: name, address_1: address, country_code: "vn", metadata: { tax_code } };
}
