import { compareScalars } from "./compare-scalars";
import { grow } from "./grow";
import type { Scalar } from "./types";

/**
 * One field's values for filters, facets and sorting. Each distinct value is stored once and numbered; a slot
 * holds the number of its value, NONE, or (−2 and below) the place of its list of numbers.
 */
export class Column {
  readonly values: Scalar[] = [];
  /** By value: how many documents have it. */
  readonly counts: number[] = [];
  codes = new Int32Array(64);
  /** Each once, however many documents have the same values. */
  readonly lists: number[][] = [];
  private readonly listOf = new Map<string, number>();
  private placed = new Uint32Array(0);
  private readonly codeOf = new Map<Scalar, number>();

  /** Gives a slot its values; one that has some must be discounted first. */
  set(slot: number, values: readonly Scalar[]): void {
    this.codes = grow(this.codes, slot + 1);
    const codes = [...new Set(values.map((value) => this.codeFor(value)))];
    this.codes[slot] = codes.length > 1 ? -2 - this.listFor(codes) : (codes[0] ?? NONE);
    this.count(slot, 1);
  }

  /** A document that is to go, or to change, does not count any more. */
  discount(slot: number): void {
    this.count(slot, -1);
  }

  /** The distinct values' numbers of a slot. */
  codesAt(slot: number): readonly number[] {
    return this.valuesOfCode(this.codes[slot] ?? NONE);
  }

  /** The distinct values' numbers of an entry of `codes`. */
  valuesOfCode(code: number): readonly number[] {
    if (code >= 0) return [code];
    return code === NONE ? [] : (this.lists[-2 - code] ?? []);
  }

  valuesAt(slot: number): Scalar[] {
    return this.codesAt(slot).map((code) => this.values[code] ?? "");
  }

  /** The number of a value, if any document ever had it. */
  find(value: Scalar): number | undefined {
    return this.codeOf.get(value);
  }

  /** By the number of a value: its place among all of them, alike ones at the same. */
  places(): Uint32Array {
    const { values } = this;
    if (this.placed.length !== values.length) {
      const compare = (a: number, b: number): number =>
        compareScalars(values[a] ?? "", values[b] ?? "");
      const placed = new Uint32Array(values.length);
      const codes = [...values.keys()].sort(compare);
      codes.forEach((code, at) => {
        const before = codes[at - 1];
        const alike = before !== undefined && compare(before, code) === 0;
        placed[code] = alike ? (placed[before] ?? 0) : at;
      });
      this.placed = placed;
    }
    return this.placed;
  }

  private count(slot: number, change: number): void {
    for (const code of this.codesAt(slot)) this.counts[code] = (this.counts[code] ?? 0) + change;
  }

  private listFor(codes: number[]): number {
    const key = codes.join();
    const list = this.listOf.get(key) ?? this.lists.push(codes) - 1;
    this.listOf.set(key, list);
    return list;
  }

  private codeFor(value: Scalar): number {
    const known = this.codeOf.get(value);
    if (known !== undefined) return known;
    this.codeOf.set(value, this.values.length);
    this.counts.push(0);
    return this.values.push(value) - 1;
  }
}

/** Code of a slot without a value. */
export const NONE = -1;
