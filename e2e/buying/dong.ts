/** Whole đồng in a text such as "155.000 ₫". */
export function dong(text: string | null): number {
  return Number((text ?? "").replace(/\D/g, ""));
}
