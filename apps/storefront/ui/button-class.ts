export type ButtonKind = "primary" | "secondary";

const SHAPE =
  "inline-flex min-h-12 items-center justify-center rounded-xl px-6 py-2 text-center font-semibold";

const KINDS: Record<ButtonKind, string> = {
  primary: "bg-bay text-on-bay hover:bg-bay-strong",
  secondary: "border border-field bg-card hover:border-bay hover:text-bay",
};

/** The look of a button, for a link or a `<button>`: 48 px high, one primary a screen. */
export function buttonClass(kind: ButtonKind): string {
  return `${SHAPE} ${KINDS[kind]}`;
}
