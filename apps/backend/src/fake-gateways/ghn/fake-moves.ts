import type { GhnStatus } from "@cho-lang/delivery/ghn/ghn-status";

/** What an order of GHN's may become next; nothing once it is over. */
export const FAKE_MOVES: Partial<Record<GhnStatus, readonly GhnStatus[]>> = {
  ready_to_pick: ["picking", "picked"],
  picking: ["picked"],
  picked: ["storing", "lost"],
  storing: ["transporting", "delivering", "lost"],
  transporting: ["sorting", "storing", "damage", "lost"],
  sorting: ["delivering"],
  delivering: ["delivered", "delivery_fail", "exception"],
  delivery_fail: ["delivering", "waiting_to_return"],
  exception: ["delivering", "waiting_to_return", "damage", "lost"],
  waiting_to_return: ["return"],
  return: ["returning"],
  returning: ["returned", "return_fail"],
  return_fail: ["returning"],
  damage: ["waiting_to_return"],
};

/** Until somebody fetches it. */
export const FAKE_CALLED_OFF: readonly GhnStatus[] = ["ready_to_pick", "picking"];
