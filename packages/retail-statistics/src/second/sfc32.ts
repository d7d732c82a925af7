/** METHOD.md 2.5, "Random numbers": draws from 0 to n − 1, one after the other. */
export class Sfc32 {
  private readonly words: Uint32Array;

  constructor(month: string) {
    this.words = new Uint32Array([...["a", "b", "c"].map((word) => fnv1a(`${month}/${word}`)), 1]);
    for (let thrownAway = 12; thrownAway > 0; thrownAway--) this.step();
  }

  below(n: number): number {
    const product = this.step() * n;
    return (product - (product % 2 ** 32)) / 2 ** 32;
  }

  private step(): number {
    // Arithmetic in a Uint32Array is modulo 2³² by itself.
    const [a = 0, b = 0, c = 0, d = 0] = this.words;
    const s = (a + b + d) % 2 ** 32;
    this.words.set([b ^ (b >>> 9), c + c * 8, rotate21(c) + s, d + 1]);
    return s;
  }
}

/** Rotates 32 bits to the left by 21. */
function rotate21(word: number): number {
  return (word % 2 ** 11) * 2 ** 21 + Math.floor(word / 2 ** 11);
}

function fnv1a(text: string): number {
  let hash = 2166136261n;
  for (let place = 0; place < text.length; place++) {
    hash = ((hash ^ BigInt(text.charCodeAt(place))) * 16777619n) % 4294967296n;
  }
  return Number(hash);
}
