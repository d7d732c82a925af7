import type { PackingStep } from "./packing-recipes";

/** What stands on a parcel that holds alcohol, for whoever hands it over. */
export const AGE_CHECK_NOTE = "CÓ CỒN · CHỈ GIAO CHO NGƯỜI ĐỦ 18 TUỔI";

/**
 * What is done with such a parcel, and why: the recipient is at least 18, and whoever hands it over checks that where
 * it is in doubt (Decree 24/2020/NĐ-CP, article 6; Law 44/2019/QH14, articles 5 and 16). A recipient who is younger
 * gets nothing, so the parcel holds nothing else that she could have got.
 */
export const AGE_CHECK_STEPS: readonly PackingStep[] = [
  {
    step: "Đóng rượu thành kiện riêng, không bỏ chung hàng khác.",
    why: "Người nhận chưa đủ 18 tuổi thì chỉ kiện rượu phải mang về, hàng khác vẫn giao.",
  },
  {
    step: "Dặn người giao: nghi người nhận chưa đủ 18 tuổi thì xem giấy tờ, chưa đủ thì không giao.",
    why: "Luật cấm bán rượu, bia cho người chưa đủ 18 tuổi; người bán phải biết chắc trước khi giao.",
  },
  {
    step: "Không thu tiền khi giao.",
    why: "Rượu bán trên mạng chỉ được trả không bằng tiền mặt, nên đơn đã trả xong từ trước.",
  },
];
