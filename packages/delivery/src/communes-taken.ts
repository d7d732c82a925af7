import type { OwnZone } from "./own-zones";

/** The communes that an earlier zone has too, by the place of each zone; nothing where each is in one at most. */
export function communesTaken(
  zones: readonly Pick<OwnZone, "communes">[],
): { zone: number; communes: string[] }[] {
  const seen = new Set<string>();
  return zones.flatMap(({ communes }, zone) => {
    const taken = communes.filter((code) => seen.has(code));
    for (const code of communes) seen.add(code);
    return taken.length > 0 ? [{ zone, communes: taken }] : [];
  });
}
