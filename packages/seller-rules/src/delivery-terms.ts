/** How the goods of one order come to its buyer, as she agreed to it. */
export interface AgreedDelivery {
  method: "carrier" | "own_rider" | "pick_up" | "fair_stall";
  /** First and last day, YYYY-MM-DD in Việt Nam. */
  arrives_from: string;
  arrives_to: string;
  /** Where they are fetched; null when they are brought. */
  place: { fair: string | null; address: string; hours: string | null } | null;
}

const WAYS = {
  vi: {
    carrier: "đơn vị vận chuyển giao tới địa chỉ của bạn",
    own_rider: "người bán tự giao tới địa chỉ của bạn",
    pick_up: "bạn tới lấy",
    fair_stall: "bạn nhận tại gian hàng ở hội chợ",
  },
  en: {
    carrier: "a carrier brings the goods to your address",
    own_rider: "the seller brings the goods to your address herself",
    pick_up: "you fetch the goods",
    fair_stall: "you fetch the goods at the stall at a fair",
  },
} as const;

function day(text: string): string {
  const [year, month, date] = text.split("-").map(Number);
  return [date, month, year].join("/");
}

function placeOf({ place }: AgreedDelivery): string {
  return place ? [place.fair, place.address, place.hours].filter(Boolean).join(", ") : "";
}

/** What of a sale's terms is of one order alone: its way of delivery and its days, in Vietnamese and in English. */
export function deliveryTermsText(delivery: AgreedDelivery): string {
  const place = placeOf(delivery);
  const at = place && `: ${place}`;
  const [from, to] = [day(delivery.arrives_from), day(delivery.arrives_to)];
  const same = from === to;
  const fetched = delivery.place !== null;
  const vi = {
    when: same ? `${fetched ? "từ" : "trong"} ngày ${from}` : `từ ngày ${from} đến ngày ${to}`,
    what: fetched ? "Nhận hàng" : "Dự kiến tới",
  };
  const en = {
    when: same ? `${fetched ? "from" : "on"} ${from}` : `from ${from} to ${to}`,
    what: fetched ? "To be fetched" : "Expected",
  };
  return [
    `GIAO HÀNG CỦA ĐƠN NÀY`,
    `- Cách giao: ${WAYS.vi[delivery.method]}${at}.`,
    `- ${vi.what}: ${vi.when}.`,
    "- Đơn trả trước: các ngày này tính lại từ lúc người bán nhận đủ tiền.",
    "",
    `DELIVERY OF THIS ORDER`,
    `- Way: ${WAYS.en[delivery.method]}${at}.`,
    `- ${en.what}: ${en.when} (day/month/year).`,
    "- Where it is paid before: these days count anew from when its seller has all of the money.",
  ].join("\n");
}
