import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { OwnZone } from "./own-zones";

/** How goods come to their buyer, in the order in which a method is taken when nobody chose one. */
export const DELIVERY_METHODS = ["carrier", "own_rider", "pick_up", "fair_stall"] as const;

export type DeliveryMethod = (typeof DELIVERY_METHODS)[number];

/** What is added to the fee of an order that weighs more than so many grams. */
export interface WeightStep {
  over_grams: number;
  add_vnd: number;
}

/** By a carrier, at the seller's fees by zone. */
export interface CarrierTerms {
  on: boolean;
  /** The heaviest step that an order is beyond counts; none for a fee without weight. */
  weight_steps: readonly WeightStep[];
}

/** By the seller herself, inside the province. */
export interface OwnRiderTerms {
  on: boolean;
  /** Codes of the communes she goes to; none for all of the province that needs no boat. */
  communes: readonly string[];
  fee_vnd: number;
  /** Goods total in đồng from which it is free; null when it never is. Not for islands. */
  free_from_vnd: number | null;
}

/** The buyer comes for it. */
export interface PickUpTerms {
  on: boolean;
  address: string;
  /** When somebody is there, in her own words. */
  hours: string;
}

/** The buyer comes to the seller's stall at a fair. */
export interface FairStallTerms {
  on: boolean;
  fair: string;
  address: string;
  /** First and last day of the stall. */
  from: VietnamDay;
  to: VietnamDay;
}

/** What a seller offers. */
export interface SellerDelivery {
  carrier: CarrierTerms;
  own_rider: OwnRiderTerms | null;
  pick_up: PickUpTerms | null;
  fair_stall: FairStallTerms | null;
  /** Where her carrier asks another fee than by distance, or does not go. */
  own_zones: readonly OwnZone[];
}

/** What holds for a seller who never said anything: a carrier, as ever. */
export const USUAL_SELLER_DELIVERY: SellerDelivery = {
  carrier: { on: true, weight_steps: [] },
  own_rider: null,
  pick_up: null,
  fair_stall: null,
  own_zones: [],
};
