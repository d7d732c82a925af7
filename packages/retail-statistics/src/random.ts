/** Gives the next whole number from 0 to `below` − 1; `below` is at most 2²¹. */
export type Draw = (below: number) => number;

/** 32-bit FNV-1a of a text's UTF-16 units, each as one number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}

/**
 * Random numbers that are the same wherever and whenever they are drawn again with the same seed: the
 * generator sfc32 of PractRand (Chris Doty-Humphrey), its state the hashes of the seed with "/a", "/b"
 * and "/c" behind it and a counter that begins at 1; the first 12 numbers are thrown away.
 */
export function randomNumbers(seed: string): Draw {
  const state = Int32Array.of(hash(`${seed}/a`), hash(`${seed}/b`), hash(`${seed}/c`), 1);
  for (let index = 0; index < 12; index += 1) next(state);
  return (below) => Math.floor((next(state) * below) / 4_294_967_296);
}

/** Steps the state and gives a whole number below 2³². An array of 32-bit numbers, because that is fast. */
function next(state: Int32Array): number {
  const a = state[0] ?? 0;
  const b = state[1] ?? 0;
  const c = state[2] ?? 0;
  const counter = state[3] ?? 0;
  const sum = (a + b + counter) | 0;
  state[0] = b ^ (b >>> 9);
  state[1] = (c + (c << 3)) | 0;
  state[2] = (((c << 21) | (c >>> 11)) + sum) | 0;
  state[3] = (counter + 1) | 0;
  return sum >>> 0;
}
