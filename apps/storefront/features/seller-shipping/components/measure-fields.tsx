import { LOOKS } from "@cho-lang/delivery/ghn/ghn-note";
import type { ShipmentWay } from "@/lib/medusa/seller-shipping";
import { sellerShipping } from "@/messages/vi/seller-shipping";
import { SHIPMENT_FIELDS } from "../read-shipment";

const { form: messages } = sellerShipping;
const FIELD = "min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2 font-normal";
const MEASURES = [
  ["weight_grams", messages.weight],
  ["length_cm", messages.length],
  ["width_cm", messages.width],
  ["height_cm", messages.height],
] as const;

/** What the scales and the tape measure say of a parcel, and what its buyer may do at the door. */
export function MeasureFields({ id, way }: { id: string; way: ShipmentWay }) {
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        {MEASURES.map(([name, label]) => (
          <label key={name} className="flex flex-col gap-1 font-medium">
            {label}
            <input
              name={SHIPMENT_FIELDS[name]}
              inputMode="numeric"
              autoComplete="off"
              defaultValue={way.box[name]}
              className={FIELD}
            />
          </label>
        ))}
      </div>
      <label htmlFor={`${id}-xem`} className="font-medium">
        {messages.look}
      </label>
      <select
        id={`${id}-xem`}
        name={SHIPMENT_FIELDS.look}
        defaultValue={way.look}
        className={FIELD}
      >
        {LOOKS.map((look) => (
          <option key={look} value={look}>
            {messages.looks[look]}
          </option>
        ))}
      </select>
    </>
  );
}
