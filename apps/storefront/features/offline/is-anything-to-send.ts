import type { Shopping } from "./shopping";

/** Whether the market has still to hear of something that was done on this phone. */
export function isAnythingToSend({ changes, toSend, forget }: Shopping): boolean {
  return forget || changes.length > 0 || toSend.some(({ asks }) => asks === null);
}
