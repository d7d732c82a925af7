/** "4.6" → "4,6", as decimals are written in Việt Nam. */
export function meanText(mean: string): string {
  return mean.replace(".", ",");
}
