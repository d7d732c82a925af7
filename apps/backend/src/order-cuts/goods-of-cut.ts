/** What is taken off an order, for a text message, e.g. "2 × Trứng vịt biển, Hộp 10 quả". */
export function goodsOfCut(cut: { title: string; label: string; quantity: number }): string {
  const name = [cut.title, cut.label].filter((part) => part !== "").join(", ");
  return `${String(cut.quantity)} × ${name}`;
}
