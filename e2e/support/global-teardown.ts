/** Ends the market that the journeys shared. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.stopSharedHouse?.();
}
