/** The steps in which a product is described, in their order, as the address names them. */
export const STEPS = ["anh", "ten", "goi", "gui"] as const;
export type Step = (typeof STEPS)[number];

/** `/ban-hang/san-pham/nhap/<id>?buoc=<step>` */
export function draftPath(id: string, step: Step): string {
  return `/ban-hang/san-pham/nhap/${encodeURIComponent(id)}?buoc=${step}`;
}

/** Where what is not asked for on the way can be told: beside the steps, not one of them. */
export const DETAILS = "them";

/** `/ban-hang/san-pham/nhap/<id>?buoc=them` */
export function detailsPath(id: string): string {
  return `/ban-hang/san-pham/nhap/${encodeURIComponent(id)}?buoc=${DETAILS}`;
}

/** Parameter of the next step's address that names the step that was saved: the phone need not keep it any more. */
export const SAVED = "da-luu";

/** Name under which a phone keeps what is typed in a step and not sent. */
export function keptName(id: string, step: string): string {
  return `nhap:${id}:${step}`;
}

/** `/ban-hang/san-pham/<id>`, the page of a product that was sent in. */
export function productPath(id: string): string {
  return `/ban-hang/san-pham/${encodeURIComponent(id)}`;
}

/** The step of an address; the last one, which shows everything, for none. */
export function readStep(value: unknown): Step {
  return STEPS.find((step) => step === value) ?? "gui";
}

/** The step after this one; the last has none after it but itself. */
export function stepAfter(step: Step): Step {
  return STEPS[STEPS.indexOf(step) + 1] ?? "gui";
}
