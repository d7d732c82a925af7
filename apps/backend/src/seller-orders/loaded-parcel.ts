import type { Parcel } from "./parcel";

/** A parcel as it was found, and where it leaves from. */
export interface LoadedParcel extends Parcel {
  /** Whether the order knows its fulfilment. */
  is_linked: boolean;
  /** The seller's stock location. */
  location_id: string;
  /** When it was looked at, ISO 8601. */
  read_at: string;
}
