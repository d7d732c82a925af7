import type { ReactNode } from "react";
import type { BasketGroup } from "@/lib/medusa/basket";
import { checkoutForm as messages } from "@/messages/vi/checkout-form";
import { deliveryChoice } from "@/messages/vi/delivery-choice";
import { SendsFrom } from "@/ui/sends-from";
import { GoodsLines } from "./goods-lines";

interface ParcelProps {
  group: BasketGroup;
  /** What delivery costs, in words. */
  fee: string;
  /** How it comes and when, as far as known. */
  children?: ReactNode;
}

/** What one seller sends. */
export function Parcel({ group, fee, children }: ParcelProps) {
  return (
    <div className="border-t border-line pt-4">
      <h3 className="font-semibold">{group.seller.name}</h3>
      {group.seller.sendsFrom ? <SendsFrom day={group.seller.sendsFrom} /> : null}
      <div className="my-2">
        <GoodsLines lines={group.lines} />
      </div>
      <p className="flex justify-between gap-4">
        <span>{messages.quote.delivery}</span>
        <span className="shrink-0 whitespace-nowrap tabular-nums">{fee}</span>
      </p>
      {group.lines.some(({ alcohol }) => alcohol) ? (
        <p className="mt-2 text-muted">{deliveryChoice.ageCheck}</p>
      ) : null}
      {children}
    </div>
  );
}
