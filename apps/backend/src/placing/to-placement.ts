import { readInvoiceBuyer, type InvoiceReading } from "@cho-lang/seller-rules/invoice-buyer";
import { communeOf } from "@cho-lang/vietnam-addresses/commune-of";
import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import type { PlaceBasket } from "../api/store/baskets/validators";
import { MarketError } from "../errors/market-error";
import type { Placement } from "./placement";

const NO_INVOICE = { tax_code: "", name: "", address: "" };

const INVOICE_TEXTS = {
  tax_code: "Mã số thuế chưa đúng.",
  name: "Tên đơn vị chưa đúng.",
  address: "Địa chỉ của đơn vị dài quá 250 ký tự.",
} as const;

function invoiceFields(reading: InvoiceReading): Record<string, string> {
  const problems = reading.kind === "wrong" ? reading.problems : {};
  return Object.fromEntries(
    (Object.keys(problems) as (keyof typeof INVOICE_TEXTS)[]).map((field) => [
      `invoice.${field}`,
      INVOICE_TEXTS[field],
    ]),
  );
}

/**
 * Checks what the form alone cannot say: that the number is a Vietnamese one, the commune exists, and an
 * invoice has whom it is made out to, at the address of delivery unless another was told.
 * Throws `invalid_input` naming every field that is wrong.
 *
 * @param shopper whether she has declared her age, and under what she is counted
 */
export function toPlacement(
  basketId: string,
  body: PlaceBasket,
  { ofAge, visitor }: { ofAge: boolean; visitor: string | null },
): Placement {
  const phone = parsePhone(body.phone);
  const commune = communeOf(body.commune_code);
  const invoice = readInvoiceBuyer(body.invoice ?? NO_INVOICE);
  if (phone.kind === "invalid" || !commune || invoice.kind === "wrong") {
    throw new MarketError("invalid_input", {
      fields: {
        ...(phone.kind === "invalid" ? { phone: "Số điện thoại chưa đúng." } : {}),
        ...(commune ? {} : { commune_code: "Không có xã, phường này." }),
        ...invoiceFields(invoice),
      },
    });
  }
  return {
    basket_id: basketId,
    name: body.name,
    phone: phone.e164,
    street: body.street,
    destination: { province_code: commune.province_code, commune_code: commune.commune_code },
    commune: commune.commune,
    province: commune.province,
    note: body.note,
    invoice:
      invoice.kind === "business"
        ? {
            ...invoice.buyer,
            address:
              invoice.buyer.address || `${body.street}, ${commune.commune}, ${commune.province}`,
          }
        : null,
    payment: body.payment,
    of_age: ofAge,
    phone_proof: body.phone_proof,
    visitor,
    delivery: body.delivery,
    terms_seen: body.terms_seen,
    expected_total_vnd: body.expected_total_vnd,
  };
}
