/** Ends the markets of the journeys. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.stopHouses?.();
}
