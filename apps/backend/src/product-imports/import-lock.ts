/** Keeps two writers of a seller's imports apart. */
export function importLock(sellerId: string): string {
  return `product-imports:${sellerId}`;
}
