import type { DrawingName } from "./drawings";

/** Multipliers of the emoji's own colours; `hue` is a turn in degrees. */
export interface Tint {
  readonly saturation?: number;
  readonly brightness?: number;
  readonly hue?: number;
}

/** One emoji of the Fluent 3D set, by its code as in the file name ("1f95a"). */
export interface EmojiThing {
  readonly kind: "emoji";
  readonly code: string;
  readonly tint?: Tint;
}

/** One object drawn here because no emoji shows it: a fish-sauce bottle, a custard apple. */
export interface DrawnThing {
  readonly kind: "drawn";
  readonly drawing: DrawingName;
  readonly colour: string;
  /** Shown small on the label, where the drawing has one. */
  readonly label?: EmojiThing;
}

/** What stands in a picture. */
export type Thing = EmojiThing | DrawnThing;

/** Short way to write an emoji thing. */
export function emoji(code: string, tint?: Tint): EmojiThing {
  return tint === undefined ? { kind: "emoji", code } : { kind: "emoji", code, tint };
}

/** Short way to write a drawn thing. */
export function drawn(
  drawing: DrawingName,
  colour: string,
  label?: string | EmojiThing,
): DrawnThing {
  if (label === undefined) return { kind: "drawn", drawing, colour };
  return {
    kind: "drawn",
    drawing,
    colour,
    label: typeof label === "string" ? emoji(label) : label,
  };
}
