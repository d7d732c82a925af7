import type { Act } from "./act";

/** What the log says when an act that it told was not done after all. */
export function toUndoneAct(act: Act): Act {
  return { ...act, action: `${act.action}.undone`, before: act.after, after: act.before };
}
