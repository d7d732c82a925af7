const MARK = "(minh họa)";

/**
 * The name of a seller's sales channel, which Medusa's own pages show beside every order: a demonstration
 * seller's says so, once.
 */
export function salesChannelName(seller: { name: string; demonstration: boolean }): string {
  const { name, demonstration } = seller;
  return demonstration && !name.endsWith(MARK) ? `${name} ${MARK}` : name;
}
