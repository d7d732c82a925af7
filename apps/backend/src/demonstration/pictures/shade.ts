/**
 * A "#rrggbb" colour moved towards white (`amount` > 0) or black (`amount` < 0), by at most 1.
 * The drawings take one colour each and shade themselves with it.
 */
export function shade(colour: string, amount: number): string {
  const target = amount > 0 ? 255 : 0;
  const part = Math.min(1, Math.abs(amount));
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(value + (target - value) * part)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
