import { SHIPMENT_FIELDS } from "../read-shipment";

export interface ParcelFieldsProps {
  order: string;
  number: number;
  /** The page to come back to. */
  here: string;
}

/** Which parcel a form of the seller is about. */
export function ParcelFields({ order, number, here }: ParcelFieldsProps) {
  return (
    <>
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name={SHIPMENT_FIELDS.number} value={number} />
      <input type="hidden" name="tiep" value={here} />
    </>
  );
}
