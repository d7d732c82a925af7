/** The lock under which an application is changed, sent, returned and decided: one after the other. */
export function applicationKey(sellerId: string): string {
  return `seller-application:${sellerId}`;
}
