import type { Thing } from "./thing";

/** A thing in a 1080 × 1080 picture: `x` is its middle, `base` its lowest edge (its middle too if
 * `flat`), both in pixels. */
export interface Placement {
  readonly thing: Thing;
  /** Length of the longer side in pixels; an emoji never gets more than twice its own pixels. */
  readonly size: number;
  readonly x: number;
  readonly base: number;
  /** Clockwise, in degrees. */
  readonly turn: number;
  /** Lying on the ground seen from above: a soft halo instead of a contact shadow. */
  readonly flat: boolean;
}

/** Everything that decides a picture, as plain data: its hash names the picture. */
export interface Scene {
  readonly back: string;
  readonly placements: readonly Placement[];
  readonly front: string;
}
