import type { Invoice } from "@/lib/medusa/orders";
import { checkout as messages } from "@/messages/vi/checkout";

/** To whom the seller makes out the invoice of an order. */
export function InvoiceBuyer({ invoice }: { invoice: Invoice }) {
  return (
    <p className="break-words">
      <span className="block text-muted">{messages.order.invoice}</span>
      <span className="block font-medium">{invoice.name}</span>
      <span className="block tabular-nums">{messages.order.taxCode(invoice.taxCode)}</span>
      {invoice.address}
    </p>
  );
}
