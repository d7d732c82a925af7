/** Lets go of the entries that were kept first until `most` are left; `spared` never goes. */
export async function trim(cache: Cache, most: number, spared?: string): Promise<void> {
  const keys = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== spared);
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}
