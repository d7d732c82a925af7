import { sellerSelection as messages } from "@/messages/vi/seller-selection";
import { SELECTION } from "../selection-state";

/** The box by which an order is selected for what is done with several at once. */
export function SelectionBox({ id, code }: { id: string; code: string }) {
  return (
    <label className="-my-1 -ml-2 inline-flex size-11 shrink-0 items-center justify-center">
      <span className="sr-only">{messages.one(code)}</span>
      <input
        type="checkbox"
        name={SELECTION.field}
        value={id}
        form={SELECTION.form}
        className="size-6 accent-bay"
      />
    </label>
  );
}
