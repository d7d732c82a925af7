import type { Order } from "@/lib/medusa/orders";
import { sellerCuts as messages } from "@/messages/vi/seller-cuts";

interface LineChoiceProps {
  legend: string;
  lines: Order["lines"];
  /** Names of the field of the choice and, with the line's id after it, of how many pieces are shown. */
  fields: { line: string; shown: string };
  /** What was chosen before, by the names of the fields. */
  typed: Record<string, string>;
}

/** Which of the goods; the only one is chosen already. */
export function LineChoice({ legend, lines, fields, typed }: LineChoiceProps) {
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-1 font-medium">{legend}</legend>
      {lines.map(({ id, title, label, quantity }) => (
        <label key={id} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name={fields.line}
            value={id}
            defaultChecked={lines.length === 1 || typed[fields.line] === id}
            className="size-5 shrink-0 accent-bay"
          />
          <input type="hidden" name={`${fields.shown}${id}`} value={quantity} />
          <span className="min-w-0 wrap-break-word">{messages.goods(title, label, quantity)}</span>
        </label>
      ))}
    </fieldset>
  );
}
