import { FIELD_BITS } from "./posting-list";
import type { FieldTables } from "./match-words";
import type { IndexPlan } from "./types";

/** Fields of at least this share of the heaviest weight name a document. */
const NAMING = 0.5;
/** Lighter fields than this describe it. Between the two stand the names of people and places. */
const NOTABLE = 0.2;
/** The lightest classify it: that two words stand side by side there says nothing about it. */
const TELLING = 0.08;

/** The searchable fields of a plan, heaviest first: the first one is what a document is called. */
export class FieldWeights {
  readonly paths: readonly string[];
  /** Those that name a document. */
  readonly namingPaths: readonly string[];
  /** Those that do more than describe it. */
  readonly notablePaths: readonly string[];
  private readonly weights: readonly number[];
  /** How many of the fields, from the heaviest on, tell something about the document itself. */
  readonly telling: number;
  private readonly naming: number;
  private readonly notable: number;
  private readonly known = new Map<number, Float32Array>();

  /** Throws RangeError for more than twelve searchable fields or a weight that is not above 0. */
  constructor(plan: IndexPlan) {
    const fields = Object.entries(plan.fields)
      .flatMap(([path, { weight }]) => (weight === null ? [] : [{ path, weight }]))
      .sort((a, b) => b.weight - a.weight);
    if (fields.length > FIELD_BITS) throw new RangeError(`more than ${FIELD_BITS} fields searched`);
    if (fields.some(({ weight }) => !(weight > 0))) throw new RangeError("weights are above 0");
    const heaviest = fields[0]?.weight ?? 1;
    this.paths = fields.map(({ path }) => path);
    this.weights = fields.map(({ weight }) => weight / heaviest);
    this.namingPaths = this.paths.filter((_, at) => this.weightOf(at) >= NAMING);
    this.naming = (1 << this.namingPaths.length) - 1;
    this.notablePaths = this.paths.filter((_, at) => this.weightOf(at) >= NOTABLE);
    this.telling = this.weights.filter((weight) => weight >= TELLING).length;
    this.notable = (1 << this.notablePaths.length) - 1;
  }

  /** The tables for a search in some fields, or in all. The paths are searchable. */
  tables(paths: readonly string[] | null): FieldTables {
    const allowed = (paths ?? this.paths).reduce(
      (bits, path) => bits | (1 << this.paths.indexOf(path)),
      0,
    );
    return {
      fields: allowed,
      tables: {
        all: this.table(allowed),
        notable: this.table(allowed & this.notable),
        naming: this.table(allowed & this.naming),
      },
    };
  }

  weightOf(field: number): number {
    return this.weights[field] ?? 0;
  }

  /** At most a little over 1: the weight of the heaviest field and a tenth of the others'. */
  private table(allowed: number): Float32Array {
    const known = this.known.get(allowed);
    if (known) return known;
    const table = new Float32Array(1 << this.paths.length).map((_, bits) =>
      this.weightOfBits(bits & allowed),
    );
    this.known.set(allowed, table);
    return table;
  }

  private weightOfBits(bits: number): number {
    const present = this.weights.filter((_, field) => bits & (1 << field));
    const heaviest = Math.max(0, ...present);
    return heaviest + (present.reduce((sum, weight) => sum + weight, 0) - heaviest) / 10;
  }
}
