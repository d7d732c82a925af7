import { readTaxCode, type TaxNumberProblem } from "./tax-code";

/** To whom a seller makes out the invoice of an order that a business or another organisation placed. */
export interface InvoiceBuyer {
  readonly tax_code: string;
  readonly name: string;
  readonly address: string;
}

/** What is wrong with the fields of it. */
export interface InvoiceProblems {
  readonly tax_code?: TaxNumberProblem;
  readonly name?: "missing" | "long";
  readonly address?: "long";
}

/** `consumer`: nothing was typed, so the order is one of a consumer, who needs no such particulars. */
export type InvoiceReading =
  | { kind: "consumer" }
  | { kind: "business"; buyer: InvoiceBuyer }
  | { kind: "wrong"; problems: InvoiceProblems };

const LONGEST = { name: 200, address: 250 };

/**
 * Reads what a buyer typed to have an invoice made out to an organisation. All or nothing: what was begun
 * wants a tax code and a name; the address may stay empty, which stands for the one of delivery.
 *
 * The code is one of ten or thirteen digits, as an enterprise has it. A personal id is refused although
 * households pay tax under theirs: everybody has one, so it does not tell a business from a consumer.
 */
export function readInvoiceBuyer(typed: InvoiceBuyer): InvoiceReading {
  const [code, name, address] = [typed.tax_code.trim(), typed.name.trim(), typed.address.trim()];
  if (code === "" && name === "" && address === "") return { kind: "consumer" };
  const read = readTaxCode(code);
  const problems: InvoiceProblems = {
    ...(read.ok ? {} : { tax_code: read.problem }),
    ...(name === "" ? { name: "missing" } : {}),
    ...(name.length > LONGEST.name ? { name: "long" } : {}),
    ...(address.length > LONGEST.address ? { address: "long" } : {}),
  };
  return read.ok && Object.keys(problems).length === 0
    ? { kind: "business", buyer: { tax_code: read.number, name, address } }
    : { kind: "wrong", problems };
}
