/** The steps in which a product is described, in their order, as the address names them. */
export const STEPS = ["anh", "ten", "goi", "gui"] as const;
export type Step = (typeof STEPS)[number];

/** `/ban-hang/san-pham/nhap/<id>?buoc=<step>` */
export function draftPath(id: string, step: Step): string {
  return `/ban-hang/san-pham/nhap/${encodeURIComponent(id)}?buoc=${step}`;
}

/** The step of an address; the last one, which shows everything, for none. */
export function readStep(value: unknown): Step {
  return STEPS.find((step) => step === value) ?? "gui";
}

/** The step after this one; the last has none after it but itself. */
export function stepAfter(step: Step): Step {
  return STEPS[STEPS.indexOf(step) + 1] ?? "gui";
}
