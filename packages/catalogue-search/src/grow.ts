/** The array itself when it holds `size` entries, else a copy with room to grow, new entries 0. */
export function grow<T extends Int32Array | Uint32Array | Float32Array | Uint8Array>(
  array: T,
  size: number,
): T {
  if (array.length >= size) return array;
  const Constructor = array.constructor as new (length: number) => T;
  const grown = new Constructor(Math.max(size, array.length * 2, 64));
  grown.set(array);
  return grown;
}
