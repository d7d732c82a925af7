/** A pack as it is typed. */
export interface TypedPack {
  label: string;
  weight: string;
  price: string;
  stock: string;
}

export const BLANK_PACK: TypedPack = { label: "", weight: "", price: "", stock: "" };

export type DraftFailure = "fields" | "not_found" | "sent" | "forbidden" | "unreachable";

/** What a step's form shows after a post. */
export interface DraftState<Typed> {
  turn: number;
  typed: Typed;
  /** The market's words on single fields, by their path, e.g. `packs.0.price_vnd`. */
  problems: Record<string, string>;
  failure: DraftFailure | null;
}

export function untouched<Typed>(typed: Typed): DraftState<Typed> {
  return { turn: 0, typed, problems: {}, failure: null };
}
