/** The lock under which a seller's account is asked for, decided, withdrawn, put in force and told of. */
export function bankChangeKey(sellerId: string): string {
  return `bank-change:${sellerId}`;
}
