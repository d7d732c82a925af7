import { dayWithWeekday } from "@/lib/day-with-weekday";
import type { BasketGroup } from "@/lib/medusa/basket";
import { checkoutForm } from "@/messages/vi/checkout-form";
import { deliveryChoice } from "@/messages/vi/delivery-choice";
import { sendsFrom } from "@/messages/vi/sends-from";
import { goodsWords, type GoodsWords } from "./goods-words";

/** What is said of the goods that one seller sends. */
export interface ParcelWords {
  /** Handle of the seller. */
  seller: string;
  name: string;
  /** That nothing is sent until a day; empty where it is sent at once. */
  sendsFrom: string;
  lines: GoodsWords[];
  feeName: string;
  /** What delivery costs. */
  fee: string;
  /** What holds for alcohol; empty where there is none. */
  ageCheck: string;
}

/** @param fee what delivery costs, in words */
export function parcelWords({ seller, lines }: BasketGroup, fee: string): ParcelWords {
  return {
    seller: seller.handle,
    name: seller.name,
    sendsFrom: seller.sendsFrom ? sendsFrom.day(dayWithWeekday(seller.sendsFrom)) : "",
    lines: goodsWords(lines),
    feeName: checkoutForm.quote.delivery,
    fee,
    ageCheck: lines.some(({ alcohol }) => alcohol) ? deliveryChoice.ageCheck : "",
  };
}
