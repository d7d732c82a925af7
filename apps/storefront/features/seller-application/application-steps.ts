import type { Application, Particulars } from "@/lib/medusa/seller-application";

/** The pages of an application, in their order. */
export const STEPS = ["shop", "legal", "bank"] as const;
export type ApplicationStep = (typeof STEPS)[number];

export type FieldName = keyof Particulars;

export const STEP_FIELDS: Record<ApplicationStep, readonly FieldName[]> = {
  shop: ["kind", "name", "representative", "commune_code", "phone"],
  legal: ["legal_name", "tax_code", "email"],
  bank: ["bank_bin", "bank_account", "bank_holder"],
};

const SLUGS: Record<ApplicationStep, string> = {
  shop: "gian-hang",
  legal: "phap-ly",
  bank: "tai-khoan",
};

/** The address of a step's page. */
export function stepPath(step: ApplicationStep): string {
  return `/ban-hang/ho-so/${SLUGS[step]}`;
}

/** The step with that name in its address, or undefined. */
export function stepOfSlug(slug: string): ApplicationStep | undefined {
  return STEPS.find((step) => SLUGS[step] === slug);
}

/** The first page on which something is missing, or the whole of the papers. */
export function pathOfMissing(missing: Application["missing"]): string {
  const step = STEPS.find((each) => STEP_FIELDS[each].some((field) => missing.includes(field)));
  return step === undefined ? "/ban-hang/ho-so" : stepPath(step);
}

/** Where a form goes on to once the market has it; what the browser kept of it is forgotten there. */
export function afterSaving(missing: Application["missing"], form: string): string {
  return `${pathOfMissing(missing)}?${new URLSearchParams({ "da-luu": form }).toString()}`;
}

/** False once the market's office has the application in its hands. */
export function isOpen({ status, application }: Application): boolean {
  return status === "pending" && (application === "draft" || application === "returned");
}
