import { productForms as messages } from "@/messages/vi/product-forms";
import { saysAvailable } from "../typed-stock";

interface AvailableBoxProps {
  /** Place of its pack in the form, from 0. */
  at: number;
  /** What is typed as the stock. */
  typed: string;
}

/** Says that a pack is there without counting it. */
export function AvailableBox({ at, typed }: AvailableBoxProps) {
  const uncounted = saysAvailable(typed);
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        name="available"
        value={at}
        defaultChecked={uncounted}
        className="size-5 shrink-0 accent-bay"
      />
      {messages.pack.available}
      {uncounted ? <input type="hidden" name="uncounted" value={at} /> : null}
    </label>
  );
}
