import type { Shopping } from "./shopping";

/**
 * Whether the market has still to hear of something that was done on this phone. Orders behind one about
 * which it asks are not sent before that is answered.
 */
export function isAnythingToSend({ changes, toSend, forget }: Shopping): boolean {
  return forget || changes.length > 0 || toSend[0]?.asks === null;
}
