import { CARRIER_NAMES } from "../carrier-names";

/** What a field for a carrier's name suggests. */
export function CarrierNames({ id }: { id: string }) {
  return (
    <datalist id={id}>
      {CARRIER_NAMES.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
