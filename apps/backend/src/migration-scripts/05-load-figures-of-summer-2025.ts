/** Records the figures that were added to the published ones after a market had loaded them; the others stay as they are. */
export { default } from "./04-load-published-figures";
