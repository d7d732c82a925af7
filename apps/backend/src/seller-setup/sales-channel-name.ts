/**
 * The name of a seller's sales channel, which Medusa's own pages show beside every order: a demonstration
 * seller's says so.
 */
export function salesChannelName(seller: { name: string; demonstration: boolean }): string {
  return seller.demonstration ? `${seller.name} (minh họa)` : seller.name;
}
