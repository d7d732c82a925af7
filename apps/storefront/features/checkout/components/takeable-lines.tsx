import type { Basket } from "@/lib/medusa/basket";
import { checkout as messages } from "@/messages/vi/checkout";

interface TakeableLinesProps {
  basket: Basket;
  takeable: { variantId: string; available: number }[];
}

/** How many pieces of which goods can be taken now, by the names that they have in the basket. */
export function TakeableLines({ basket, takeable }: TakeableLinesProps) {
  const lines = basket.groups.flatMap((group) => group.lines);
  return (
    <ul className="list-disc pl-5">
      {takeable.map(({ variantId, available }) => {
        const line = lines.find((one) => one.variantId === variantId);
        return line === undefined ? null : (
          <li key={variantId}>{messages.failure.lineTakeable(line.title, available)}</li>
        );
      })}
    </ul>
  );
}
