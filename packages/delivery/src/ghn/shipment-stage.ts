import type { GhnStatus } from "./ghn-status";

/**
 * Where a parcel is with its carrier:
 * - `waiting` to be fetched from its seller, `moving` from place to place, `delivering` at its buyer's, `missed` there;
 * - `delivered`: its buyer has it and its cash is taken;
 * - `returning` to its seller, `returned`: she has it again; `lost`; `damaged`; `stopped`: the carrier looks into it;
 * - `cancelled` before it was fetched.
 */
export const SHIPMENT_STAGES = [
  "waiting",
  "moving",
  "delivering",
  "missed",
  "delivered",
  "returning",
  "returned",
  "stopped",
  "damaged",
  "lost",
  "cancelled",
] as const;
export type ShipmentStage = (typeof SHIPMENT_STAGES)[number];

const STAGES: Readonly<Record<GhnStatus, ShipmentStage>> = {
  ready_to_pick: "waiting",
  picking: "waiting",
  money_collect_picking: "waiting",
  picked: "moving",
  storing: "moving",
  transporting: "moving",
  sorting: "moving",
  delivering: "delivering",
  money_collect_delivering: "delivering",
  delivery_fail: "missed",
  delivered: "delivered",
  waiting_to_return: "returning",
  return: "returning",
  return_transporting: "returning",
  return_sorting: "returning",
  returning: "returning",
  return_fail: "returning",
  returned: "returned",
  exception: "stopped",
  damage: "damaged",
  lost: "lost",
  cancel: "cancelled",
};

/** What a word of GHN's means for a parcel. */
export function stageOfGhn(status: GhnStatus): ShipmentStage {
  return STAGES[status];
}

/** After these nothing more comes: the carrier is not asked again. */
const LAST: readonly ShipmentStage[] = ["delivered", "returned", "lost", "cancelled"];

export function isLastStage(stage: ShipmentStage): boolean {
  return LAST.includes(stage);
}

/** A carrier's order can be taken back until somebody has fetched the parcel. */
export function canBeCalledOff(stage: ShipmentStage): boolean {
  return stage === "waiting";
}

/** What the seller has to know of at once: the buyer may not get her goods. */
const WARNED: readonly ShipmentStage[] = [
  "missed",
  "returning",
  "returned",
  "stopped",
  "damaged",
  "lost",
];

export function warnsSeller(stage: ShipmentStage): boolean {
  return WARNED.includes(stage);
}

/** The stage after the carrier told `told`: what is over stays as it ended, whatever comes late or twice. */
export function followStage(before: ShipmentStage, told: ShipmentStage): ShipmentStage {
  return isLastStage(before) ? before : told;
}
