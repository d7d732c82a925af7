import { Sfc32 } from "./sfc32";

/** A standing or unique seller in one month. */
export interface Seller {
  id: string;
  strata: { size: string; kind: string; region: string };
  /** online and chat; undefined: no usable return, nothing before. */
  now: readonly [bigint, bigint] | undefined;
  before: readonly [bigint, bigint] | undefined;
  unique: boolean;
}

/** A month's total and bounds for one measure. */
export interface Bounded {
  total: bigint;
  low: bigint;
  high: bigint;
  /** What was imputed of each seller without a return. */
  imputed: Imputed[];
}

export interface Imputed {
  seller: string;
  kind: string;
  vnd: bigint;
}

type Level = "size" | "kind" | "region";

const ENOUGH = 30;
const MILLION = 1_000_000n;

/** METHOD.md 2.2 to 2.5; undefined when the month cannot be estimated. Online first, then chat. */
export function secondMonth(
  sellers: readonly Seller[],
  month: string,
  replicates: number,
): [Bounded, Bounded] | undefined {
  const standing = sellers
    .filter((seller) => !(seller.unique && seller.now))
    .sort((one, other) => (one.id === other.id ? 0 : one.id > other.id ? 1 : -1));
  const open = divide(standing, ["size", "kind", "region"]).filter((group) => !complete(group));
  if (open.some((group) => answered(group).length < 2)) return undefined;
  const draws = drawAll(open, month, replicates);
  const of = (measure: 0 | 1) => bounded(sellers, standing, open, draws, measure);
  return [of(0), of(1)];
}

function divide(sellers: Seller[], [level, ...finer]: Level[]): Seller[][] {
  if (!level || complete(sellers)) return [sellers];
  const groups = new Map<string, Seller[]>();
  for (const seller of sellers) {
    const group = groups.get(seller.strata[level]);
    if (group) group.push(seller);
    else groups.set(seller.strata[level], [seller]);
  }
  const able: Seller[][] = [];
  const unable: Seller[] = [];
  for (const name of [...groups.keys()].sort()) {
    const group = groups.get(name) ?? [];
    if (complete(group) || answered(group).length >= ENOUGH) able.push(group);
    else unable.push(...group);
  }
  const classes: Seller[][] = [];
  if (unable.length === 0 || answered(unable).length >= ENOUGH) {
    for (const group of able) classes.push(...divide(group, finer));
    if (unable.length > 0) classes.push(unable);
    return classes;
  }
  let host: Seller[] | undefined;
  for (const group of able) {
    const returns = answered(group).length;
    if (returns >= ENOUGH && (!host || returns < answered(host).length)) host = group;
  }
  if (!host) return [sellers];
  for (const group of able) if (group !== host) classes.push(...divide(group, finer));
  classes.push([...host, ...unable]);
  return classes;
}

/** For each replicate and open class, how often each return was drawn. */
function drawAll(open: readonly Seller[][], month: string, replicates: number): number[][][] {
  const random = new Sfc32(month);
  return Array.from({ length: replicates }, () =>
    open.map((group) => {
      const times = answered(group).map(() => 0);
      for (let draw = 1; draw < times.length; draw++) times[random.below(times.length)]! += 1;
      return times;
    }),
  );
}

function bounded(
  sellers: readonly Seller[],
  standing: readonly Seller[],
  open: readonly Seller[][],
  draws: readonly number[][][],
  measure: 0 | 1,
): Bounded {
  const expected = expectations(standing, measure);
  const classes = open.map((group) => new OpenClass(group, expected, measure));
  const known = sellers.reduce((sum, { now }) => sum + (now?.[measure] ?? 0n), 0n);
  const imputed = classes.flatMap((one) => one.imputed());
  const total = imputed.reduce((sum, { vnd }) => sum + vnd, known);
  const [t0, v0] = together(classes.map((one) => one.estimate(undefined)));
  const z = draws
    .map((times) => together(classes.map((one, place) => one.estimate(times[place]))))
    .map(([t, v]) => (v === 0 ? 0 : (t - t0) / Math.sqrt(v)))
    .sort((one, other) => one - other);
  const turn = (draws.length + 1) / 20;
  const away = (rank: number) => (z[rank - 1] ?? 0) * Math.sqrt(v0);
  const low = floorMillion(total, -away(19 * turn));
  const high = -floorMillion(-total, away(turn));
  return {
    total,
    low: low > total ? total : low < known ? known : low,
    high: high < total ? total : high,
    imputed,
  };
}

/** ⌊total + shift⌋ in whole million đồng. */
function floorMillion(total: bigint, shift: number): bigint {
  const exact = total + BigInt(Math.floor(shift));
  const rest = exact % MILLION;
  return exact - (rest < 0n ? rest + MILLION : rest);
}

/** METHOD.md 2.3, before a class in which nobody expects anything. */
function expectations(standing: readonly Seller[], measure: 0 | 1): Map<Seller, bigint> {
  const sums = new Map<string, { sum: bigint; count: bigint }>();
  const keys = ({ strata }: Seller) => [`${strata.size}|${strata.kind}`, `${strata.size}|`, "|"];
  for (const seller of standing) {
    if (!seller.before) continue;
    for (const key of keys(seller)) {
      const entry = sums.get(key) ?? { sum: 0n, count: 0n };
      entry.sum += seller.before[measure];
      entry.count += 1n;
      sums.set(key, entry);
    }
  }
  return new Map(
    standing.map((seller) => {
      const entry = keys(seller)
        .map((key) => sums.get(key))
        .find((one) => one !== undefined);
      const mean = entry ? entry.sum / entry.count : 0n;
      return [seller, mean + (seller.before ? seller.before[measure] : mean)];
    }),
  );
}

class OpenClass {
  private readonly returns: { e: bigint; x: bigint }[];
  private readonly silent: { seller: string; kind: string; x: bigint }[];
  private readonly undrawn: [bigint, bigint];

  constructor(group: readonly Seller[], expected: Map<Seller, bigint>, measure: 0 | 1) {
    const some = answered(group).some((seller) => expected.get(seller) !== 0n);
    const x = (seller: Seller) => (some ? (expected.get(seller) ?? 0n) : 1n);
    this.returns = answered(group).map((seller) => ({
      e: seller.now?.[measure] ?? 0n,
      x: x(seller),
    }));
    this.silent = group
      .filter(({ now }) => !now)
      .map((seller) => ({ seller: seller.id, kind: seller.strata.kind, x: x(seller) }));
    this.undrawn = this.sums(() => 1n);
  }

  imputed(): Imputed[] {
    const [e, x] = this.undrawn;
    // ⌊a/b + 1/2⌋ = ⌊(a + b/2)/b⌋; doubled, so that b may be odd.
    return this.silent.map(({ seller, kind, x: own }) => ({
      seller,
      kind,
      vnd: (2n * own * e + x) / (2n * x),
    }));
  }

  /** t and v of METHOD.md 2.5; `times` undefined: undrawn. */
  estimate(times: readonly number[] | undefined): [number, number] {
    const r = this.returns.length;
    const n = r + this.silent.length;
    const lambda = times ? Math.sqrt((n - r) / n) : 0;
    const weigh = (place: number) => 1 - lambda + (lambda * r * (times?.[place] ?? 0)) / (r - 1);
    const [e, x] = this.undrawn;
    const [ke, kx] = times ? this.sums((place) => BigInt(times[place] ?? 0)) : [0n, 0n];
    const blend = (all: bigint, drawn: bigint) =>
      (1 - lambda) * Number(all) + ((lambda * r) / (r - 1)) * Number(drawn);
    const we = blend(e, ke);
    const wx = blend(x, kx);
    const whole = Number(x + this.silent.reduce((sum, own) => sum + own.x, 0n));
    const squares = this.returns.reduce(
      (sum, own, place) => sum + weigh(place) * (Number(own.e) - (Number(own.x) * we) / wx) ** 2,
      0,
    );
    return [(whole * we) / wx, (((whole / wx) ** 2 * (n - r)) / n) * (r / (r - 1)) * squares];
  }

  private sums(weight: (place: number) => bigint): [bigint, bigint] {
    let e = 0n;
    let x = 0n;
    this.returns.forEach((own, place) => {
      e += weight(place) * own.e;
      x += weight(place) * own.x;
    });
    return [e, x];
  }
}

function together(parts: readonly [number, number][]): [number, number] {
  return parts.reduce<[number, number]>(([t, v], part) => [t + part[0], v + part[1]], [0, 0]);
}

function answered(group: readonly Seller[]): Seller[] {
  return group.filter(({ now }) => now !== undefined);
}

function complete(group: readonly Seller[]): boolean {
  return group.every(({ now }) => now !== undefined);
}
