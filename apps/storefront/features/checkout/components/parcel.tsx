import { formatDong } from "@cho-lang/ocop/money";
import type { BasketGroup } from "@/lib/medusa/basket";
import { checkout as messages } from "@/messages/vi/checkout";

interface ParcelProps {
  group: BasketGroup;
  /** What delivery costs, in words. */
  fee: string;
}

/** What one seller sends. */
export function Parcel({ group, fee }: ParcelProps) {
  return (
    <div className="border-t border-line pt-4">
      <h3 className="font-semibold">{group.seller.name}</h3>
      <ul className="my-2">
        {group.lines.map((line) => (
          <li key={line.variantId} className="flex justify-between gap-4">
            <span className="min-w-0 wrap-break-word">
              {line.title}, {line.label}{" "}
              <span className="whitespace-nowrap text-muted">
                {messages.order.quantity(line.quantity)}
              </span>
            </span>
            <span className="shrink-0 whitespace-nowrap tabular-nums">
              {formatDong(line.lineTotal)}
            </span>
          </li>
        ))}
      </ul>
      <p className="flex justify-between gap-4">
        <span>{messages.quote.delivery}</span>
        <span className="shrink-0 whitespace-nowrap tabular-nums">{fee}</span>
      </p>
    </div>
  );
}
