import { ASSUMED_ARRIVAL_DAYS } from "./arrival";
import {
  ANSWER_WORKING_DAYS,
  APPEAL_DAYS,
  COMPLAINT_HOURS,
  REPLACEMENT_APPEAL_DAYS,
} from "./complaints";
import type { SellerKind } from "./seller-kind";

/**
 * The wording below, by the day on which it came. A change of a word is another version: orders keep the text that
 * was agreed to.
 */
export const SALE_TERMS_VERSION = "2026-11-29.3";

/** Working days in which talks begin that were asked for. */
const TALKS_WORKING_DAYS = 7;
/** Days in which a buyer may end a contract about which she was told wrong or too little, and is paid back. */
const END_DAYS = 30;
const REFUND_DAYS = 30;

/** Who sells, as the law wants her named before the contract. */
export interface Trader {
  name: string;
  legal_name: string;
  kind: SellerKind;
  representative: string;
  /** Her commune, by its name. */
  commune: string;
  phone: string | null;
  email: string | null;
  /** Tax code, or the personal id that stands for one, which is never told to the public. */
  tax_code: string | null;
  /** Working hours in which she confirms an order. */
  confirm_hours: number;
}

export interface TermsPart {
  title: string;
  lines: string[];
}

export type TermsLanguage = "vi" | "en";

const KINDS: Record<TermsLanguage, Record<SellerKind, string>> = {
  vi: {
    cooperative: "hợp tác xã",
    cooperative_group: "tổ hợp tác",
    household: "hộ kinh doanh",
    farm: "trang trại",
    enterprise: "doanh nghiệp",
  },
  en: {
    cooperative: "cooperative",
    cooperative_group: "cooperative group",
    household: "household business",
    farm: "farm",
    enterprise: "enterprise",
  },
};

const PERSONAL_ID = /^\d{12}$/;

function taxCodeOf({ tax_code }: Trader): string | null {
  return tax_code !== null && PERSONAL_ID.test(tax_code) ? null : tax_code;
}

/** Whether she can be reached without going there. */
function isReached({ phone, email }: Trader): boolean {
  return phone !== null || email !== null;
}

function listed(...lines: (string | false | null)[]): string[] {
  return lines.filter((line) => typeof line === "string");
}

function vietnamese(trader: Trader): TermsPart[] {
  const code = taxCodeOf(trader);
  return [
    {
      title: "Người bán",
      lines: listed(
        `${trader.legal_name} (${KINDS.vi[trader.kind]}), người đại diện ${trader.representative}.`,
        `${trader.commune}, tỉnh Quảng Ninh.`,
        trader.phone !== null && `Điện thoại: ${trader.phone}.`,
        trader.email !== null && `E-mail: ${trader.email}.`,
        code !== null && `Mã số thuế: ${code}.`,
      ),
    },
    {
      title: "Giá và phí",
      lines: [
        "Tên hàng, quy cách, giá từng món và phí giao ghi trong đơn; giá đã gồm mọi khoản thuế và phí. Ngoài tổng của đơn, bạn không phải trả thêm khoản nào.",
        "Giá đã chốt không đổi khi đơn đã đặt.",
      ],
    },
    {
      title: "Giao hàng",
      lines: [
        `Người bán xác nhận trong ${String(trader.confirm_hours)} giờ làm việc; quá hạn, đơn tự hủy và tiền đã trả được hoàn đủ.`,
        "Đơn đi tới đâu, bạn xem ở trang đơn hàng bằng mã đơn và số điện thoại.",
        "Đến khi người bán đóng gói, bạn tự đổi địa chỉ nhận, bớt hàng hoặc hủy đơn ở trang đó mà không mất phí; tiền đã trả được hoàn theo cách đã trả.",
      ],
    },
    {
      title: "Trả hàng và hoàn tiền",
      lines: [
        `Hàng ôi hỏng: báo ở trang đơn hàng trong ${String(COMPLAINT_HOURS.spoiled)} giờ từ khi hàng tới; hàng vỡ, thiếu hoặc giao nhầm: trong ${String(COMPLAINT_HOURS.missing / 24)} ngày, kèm ảnh nếu có. Hàng tươi, mau hỏng không phải gửi lại. Quá hạn này, bạn vẫn khiếu nại được theo luật.`,
        `Hàng tới là khi bạn báo đã nhận hoặc khi đơn ghi là đã giao, lúc nào đến trước; đơn ghi là đã giao thì bạn được nhắn tin. Đơn gửi đi đã ${String(ASSUMED_ARRIVAL_DAYS)} ngày mà không ai báo gì thì coi như đã tới, để bạn khiếu nại được.`,
        `Chưa nhận được gì: báo ở trang đơn hàng trong ${String(COMPLAINT_HOURS.not_arrived / 24)} ngày từ khi đơn ghi là đã giao; đơn chưa ai ghi là đã giao thì báo được sau ${String(ASSUMED_ARRIVAL_DAYS)} ngày kể từ khi gửi, không có hạn cuối.`,
        "Tiền được hoàn đúng phần của món hàng đó, bằng cách bạn đã trả; đơn trả tiền mặt thì người bán trả lại trực tiếp hoặc chuyển khoản.",
        `Chỉ một phần của món bị hỏng, như 3 trong 10 quả: người bán có thể hoàn một phần tiền. Thấy chưa đủ, bạn báo ban quản lý chợ trong ${String(APPEAL_DAYS)} ngày; phần còn lại của món đó vẫn hoàn được.`,
        `Bạn muốn hàng thay vì tiền thì chọn gửi lại hàng: người bán gửi bù và chịu tiền gửi, hoặc hoàn tiền khi không còn hàng. Hàng gửi lại chưa tới hoặc chưa ổn: báo ban quản lý chợ trong ${String(REPLACEMENT_APPEAL_DAYS)} ngày từ khi gửi.`,
        `Nếu thông tin ở đây sai hoặc thiếu, bạn được chấm dứt hợp đồng trong ${String(END_DAYS)} ngày kể từ ngày đặt mà không mất chi phí, trừ phần đã dùng; tiền được hoàn trong ${String(REFUND_DAYS)} ngày (Luật Bảo vệ quyền lợi người tiêu dùng 19/2023/QH15, điều 38).`,
      ],
    },
    {
      title: "Khiếu nại",
      lines: [
        `Ở trang đơn hàng, hoặc gửi tới người bán ${isReached(trader) ? "theo số điện thoại hoặc e-mail" : "tại địa chỉ"} ở trên, nêu mã đơn. Khiếu nại được ghi nhận trong ${String(ANSWER_WORKING_DAYS)} ngày làm việc; thương lượng bắt đầu trong ${String(TALKS_WORKING_DAYS)} ngày làm việc từ khi có yêu cầu.`,
        "Khiếu nại ở trang đơn hàng mà người bán không trả lời trong hạn thì tự chuyển tới ban quản lý chợ. Không thỏa thuận được, bạn có thể nhờ ban quản lý chợ, tổ chức bảo vệ người tiêu dùng hoặc Sở Công Thương Quảng Ninh.",
      ],
    },
  ];
}

function english(trader: Trader): TermsPart[] {
  const code = taxCodeOf(trader);
  return [
    {
      title: "Seller",
      lines: listed(
        `${trader.legal_name} (${KINDS.en[trader.kind]}), represented by ${trader.representative}.`,
        `${trader.commune}, Quảng Ninh province.`,
        trader.phone !== null && `Phone: ${trader.phone}.`,
        trader.email !== null && `E-mail: ${trader.email}.`,
        code !== null && `Tax code: ${code}.`,
      ),
    },
    {
      title: "Price and fees",
      lines: [
        "Goods, packs, the price of each and the delivery fee stand in the order; taxes and fees are included. You pay nothing beyond the order's total.",
        "A price that was agreed does not change once the order is placed.",
      ],
    },
    {
      title: "Delivery",
      lines: [
        `The seller confirms within ${String(trader.confirm_hours)} working hours; after that the order is cancelled by itself and what was paid goes back in full.`,
        "How far the order has come stands on its page, by its code and your phone number.",
        "Until the seller has packed it, you can change the address, take items off or cancel there, at no cost; what you paid goes back the way you paid it.",
      ],
    },
    {
      title: "Returns and refunds",
      lines: [
        `Spoiled goods: tell the seller on the order's page within ${String(COMPLAINT_HOURS.spoiled)} hours after the goods came; broken, missing or wrong ones: within ${String(COMPLAINT_HOURS.missing / 24)} days, with a photo if you can. Fresh goods need not be sent back. After that you can still complain under the law.`,
        `Goods have come when you say so or when the order is marked as delivered, whichever is first; of that mark you are told by a text message. An order that was sent ${String(ASSUMED_ARRIVAL_DAYS)} days ago and of which nobody says anything counts as come, so that you can complain.`,
        `Nothing came: say so on the order's page within ${String(COMPLAINT_HOURS.not_arrived / 24)} days after the order is marked as delivered; while nobody has marked it, from ${String(ASSUMED_ARRIVAL_DAYS)} days after it was sent, without an end.`,
        "You are paid back what you paid for those goods, by the way you paid; for cash the seller pays you back in person or by transfer.",
        `Where only a part of a pack is bad, say 3 of 10 eggs, the seller may pay a part of its price back. If that is too little, tell the market's operator within ${String(APPEAL_DAYS)} days; the rest of that price can still be paid back.`,
        `If you would rather have the goods, choose to have them sent anew: the seller sends them and bears the carriage, or pays you back when there are none left. If they do not come or are no better, tell the market's operator within ${String(REPLACEMENT_APPEAL_DAYS)} days of their sending.`,
        `If anything here is wrong or missing, you may end the contract within ${String(END_DAYS)} days of the order at no cost except for what was used; you are paid back within ${String(REFUND_DAYS)} days (Law on the Protection of Consumers' Rights 19/2023/QH15, article 38).`,
      ],
    },
    {
      title: "Complaints",
      lines: [
        `On the order's page, or to the seller ${isReached(trader) ? "by the phone or e-mail" : "at the address"} above, with the order's code. A complaint is acknowledged within ${String(ANSWER_WORKING_DAYS)} working days; talks begin within ${String(TALKS_WORKING_DAYS)} working days of being asked for.`,
        "What the seller does not answer in time on the order's page goes to the market's operator by itself. If you do not agree, you can turn to the market's operator, a consumers' association or the province's department of industry and trade.",
      ],
    },
  ];
}

/**
 * What a buyer is told of a seller's terms before she orders.
 *
 * Source: Law on the Protection of Consumers' Rights 19/2023/QH15, articles 37 and 38; the clocks for complaints:
 * the same law and Decree 55/2024/NĐ-CP.
 */
export function saleTerms(trader: Trader, language: TermsLanguage): TermsPart[] {
  return language === "vi" ? vietnamese(trader) : english(trader);
}

/** The same as a document for keeping: Vietnamese, which binds, then English. */
export function saleTermsText(trader: Trader): string {
  const written = (language: TermsLanguage): string =>
    saleTerms(trader, language)
      .map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join("\n"))
      .join("\n\n");
  return [
    `ĐIỀU KHOẢN MUA BÁN VỚI ${trader.name} (bản ${SALE_TERMS_VERSION})`,
    written("vi"),
    `TERMS OF SALE WITH ${trader.name} (version ${SALE_TERMS_VERSION}; the Vietnamese text binds)`,
    written("en"),
  ].join("\n\n");
}
