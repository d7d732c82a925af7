import { seededRandom } from "../bench/random";

export const WAYS = [
  "cash_on_delivery",
  "bank_transfer",
  "stripe",
  "momo",
  "vnpay",
  "zalopay",
] as const;
export type Way = (typeof WAYS)[number];

/** What a shopper asks for one after the other, and then the seller or the operator. */
export const STEPS = ["fill", "place", "page", "pay", "return", "after"] as const;
export type Step = (typeof STEPS)[number];

/**
 * What goes wrong with a request: it arrives by half, is cut off while it is worked on, or its answer is lost; it
 * comes twice at once.
 */
const REQUEST_FAULTS = ["unsent", "cut off", "unheard", "doubled"] as const;
/** The browser comes back before anything was paid or only late, or never; a notification comes twice at once, or late. */
const ORDER_FAULTS = [
  "returned before",
  "returned late",
  "never returned",
  "told twice",
  "told late",
] as const;
export const FAULTS = [
  "none",
  ...REQUEST_FAULTS,
  ...ORDER_FAULTS,
  "process killed",
  "database killed",
] as const;
export type Fault = (typeof FAULTS)[number];

/** Those that strike whatever is asked for in a step. */
export const STRIKING: ReadonlySet<Fault> = new Set([
  ...REQUEST_FAULTS,
  "process killed",
  "database killed",
]);

/** What she does where she pays. */
export type Paying = "pays" | "declines" | "declines, then pays" | "leaves" | "turns to cash";
/** What becomes of her first order. */
export type After = "nothing" | "confirmed" | "handed over" | "cut" | "cancelled" | "refunded";

/** Packs of the test market, by seller. */
const GOODS = [
  ["trung-vit-bien", "mat-ong-rung"],
  ["cha-muc", "mieng-cuoi"],
] as const;

export interface Plan {
  /** Number of the run; with the seed it says all the rest. */
  run: number;
  way: Way;
  /** Pieces by the product's handle. */
  pieces: Readonly<Record<string, number>>;
  paying: Paying;
  after: After;
  fault: Fault;
  /** The step that the fault strikes; faults of order strike where they can. */
  step: Step;
  /** Milliseconds from the step's beginning to the fault. */
  delay: number;
  /** Whether she tries again whatever did not answer. */
  returns: boolean;
}

/** A kill strikes every run that is under way, so few runs begin one: of so many runs, one of each kind. */
const RUNS_A_KILL = 40;
const KILLS: Readonly<Record<number, Fault>> = { 6: "process killed", 16: "database killed" };
const LONGEST_DELAY_MS = 150;

function isGateway(way: Way): boolean {
  return way !== "cash_on_delivery" && way !== "bank_transfer";
}

/** The steps that a way has. */
export function stepsOf(way: Way): readonly Step[] {
  return isGateway(way) ? STEPS : STEPS.filter((step) => !["page", "pay", "return"].includes(step));
}

/** Run number `run` of a seed: the same one every time. */
export function planOf(seed: number, run: number): Plan {
  const random = seededRandom(seed * 1_000_003 + run);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const kill = KILLS[run % RUNS_A_KILL];
  // Those of kills go through all ways and steps one after the other.
  const killing = Math.floor(run / RUNS_A_KILL);
  const way = kill ? (WAYS[killing % WAYS.length] ?? "cash_on_delivery") : pick(WAYS);
  const steps = stepsOf(way);
  const step = kill ? steps[Math.floor(killing / WAYS.length) % steps.length] : undefined;
  const sellers = random() < 0.5 ? GOODS : [pick(GOODS)];
  const chosen = sellers.map((goods) => (random() < 0.3 ? goods : [pick(goods)])).flat();
  const pieces = Object.fromEntries(chosen.map((product) => [product, pick([1, 1, 2, 3])]));
  // Whoever begins a kill has to come to the step.
  const paying: Paying = kill
    ? "pays"
    : pick(["pays", "pays", "pays", "declines", "declines, then pays", "leaves", "turns to cash"]);
  const after: After = pick([
    "nothing",
    "nothing",
    "confirmed",
    "handed over",
    "cut",
    "cancelled",
    "refunded",
  ]);
  const usual = isGateway(way) ? [...REQUEST_FAULTS, ...ORDER_FAULTS] : REQUEST_FAULTS;
  const fault = kill ?? (random() < 0.1 ? "none" : pick(usual));
  return {
    run,
    way,
    pieces,
    paying,
    after,
    fault,
    step: step ?? pick(steps),
    delay: Math.floor(random() * LONGEST_DELAY_MS),
    returns: random() < 0.85,
  };
}
