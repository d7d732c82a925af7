const NOT_CHARGED = "Chưa có đồng nào bị trừ";

/** What the page says on which a basket is paid by card, in Vietnamese. Amounts and instants come already formatted. */
export const payCard = {
  title: "Trả bằng thẻ",
  description: "Trả bằng thẻ cho cả giỏ hàng bạn vừa đặt ở Chợ Làng.",
  due: (until: string) =>
    `Trả một lần cho cả giỏ hàng, trước ${until}. Quá giờ đó đơn tự hủy và hàng được bán cho người khác.`,
  guarded:
    "Số thẻ đi thẳng vào ô của Stripe, đơn vị xử lý thẻ. Chợ không thấy và không giữ số thẻ của bạn. Ngân hàng có thể hỏi thêm mã xác nhận.",
  opening: "Đang mở ô nhập thẻ…",
  paying: "Đang trả tiền, xin giữ trang này mở…",
  unopened: `Chưa mở được ô nhập thẻ của Stripe: mạng chậm, hoặc trình duyệt đang chặn Stripe. ${NOT_CHARGED}; đơn vẫn được giữ.`,
  retry: "Tải lại trang",
  noScript: `Ô nhập thẻ của Stripe cần JavaScript mà trình duyệt này đang tắt. Bạn bật lên rồi tải lại trang, hoặc về đơn hàng ở dưới. ${NOT_CHARGED}; đơn vẫn được giữ.`,
  later: "Để sau, về đơn hàng",
  others: "Cách khác",
  refused: {
    fields: "Thông tin thẻ chưa đủ hoặc chưa đúng. Xin xem lại các ô ở trên.",
    declined: `Ngân hàng từ chối thẻ này. ${NOT_CHARGED}; bạn dùng thẻ khác, hoặc hỏi ngân hàng của bạn.`,
    noFunds: `Thẻ không đủ tiền hoặc đã quá hạn mức. ${NOT_CHARGED}; bạn dùng thẻ khác.`,
    expired: `Thẻ đã hết hạn, hoặc ngày hết hạn chưa đúng. ${NOT_CHARGED}; bạn xem lại hoặc dùng thẻ khác.`,
    cvc: `Mã bảo mật của thẻ chưa đúng. ${NOT_CHARGED}; bạn xem lại mặt sau thẻ.`,
    number: `Số thẻ chưa đúng. ${NOT_CHARGED}; bạn xem lại.`,
    unsupported: `Thẻ này không dùng được ở đây. ${NOT_CHARGED}; bạn dùng thẻ khác.`,
    unproven: `Ngân hàng chưa xác nhận được chính bạn đang trả tiền. ${NOT_CHARGED}; bạn thử lại hoặc dùng thẻ khác.`,
    later: `Lúc này ngân hàng chưa xử lý được. ${NOT_CHARGED}; bạn thử lại sau ít phút.`,
    unsure:
      "Chưa nhận được câu trả lời của ngân hàng. Bạn bấm lại sau ít giây: một khoản không bị trừ hai lần.",
  },
  none: {
    heading: "Không mở được trang trả tiền này",
    text: "Trang chỉ mở được trên thiết bị đã đặt hàng, và cho lần đặt gần nhất. Bạn có thể tra đơn bằng mã đơn và số điện thoại.",
    href: "/don-hang",
    action: "Tra cứu đơn hàng",
  },
  unreachable: {
    heading: "Lúc này chưa mở được trang trả tiền",
    text: `${NOT_CHARGED} ở đây; đơn vẫn được giữ. Bạn mở lại từ trang đơn hàng sau ít phút.`,
    href: "/thanh-toan/hoan-tat",
    action: "Về đơn hàng",
  },
};
