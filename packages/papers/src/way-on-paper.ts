import type { PaperDelivery, PaperOrder } from "./paper-order";

const WAY: Record<PaperDelivery["by"], string | null> = {
  carrier: null,
  own_rider: "Tự giao",
  buyer: "Khách tới lấy",
};

/** The way of what is not by carrier, as it is printed; null for what is, as ever. */
export function wayOnPaper({ delivery }: Pick<PaperOrder, "delivery">): string | null {
  return WAY[delivery.by];
}

/** Where it goes, or where its buyer comes for it and when. */
export function whereOnPaper({ delivery, address }: PaperOrder): string {
  return delivery.by === "buyer" ? [delivery.place, delivery.when].join(". ") : address;
}
