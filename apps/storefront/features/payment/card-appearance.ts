import type { Appearance } from "@stripe/stripe-js";

/** Pixels of a page's letters: Stripe's fields lie in a frame, which inherits nothing. */
const LETTERS = "16px";

/**
 * How Stripe's fields look: in the page's own colours, by day and by night.
 *
 * @param colour reads one of the page's colours by its name, e.g. `--bay`
 */
export function cardAppearance(colour: (name: string) => string, dark: boolean): Appearance {
  return {
    theme: dark ? "night" : "stripe",
    variables: {
      colorPrimary: colour("--bay"),
      colorBackground: colour("--card"),
      colorText: colour("--ink"),
      colorTextSecondary: colour("--muted"),
      colorDanger: colour("--lantern"),
      fontFamily: "system-ui, sans-serif",
      fontSizeBase: LETTERS,
      borderRadius: "8px",
    },
  };
}
