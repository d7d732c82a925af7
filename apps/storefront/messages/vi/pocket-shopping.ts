/** Basket, ordering and orders on a phone without a line, in Vietnamese. Instants and amounts come already formatted. */

export const pocketBasket = {
  line: {
    offline: (instant: string) =>
      `Không có mạng. Giá và hàng còn là lúc ${instant}. Bạn vẫn sửa được giỏ; chợ nhận khi có mạng.`,
    unseen: "Không có mạng. Bạn vẫn sửa được giỏ; chợ nhận khi có mạng.",
  },
  empty: {
    heading: "Giỏ hàng trên máy này đang trống",
    text: "Không có mạng nên chỉ thấy được những món đã lưu trên máy. Bạn vẫn thêm được món từ những trang sản phẩm đã xem.",
    action: "Xem những trang đã lưu",
  },
};

/** Ordering without a line. */
export const offlineOrder = {
  note: (instant: string) =>
    `Không có mạng. Bạn đặt ngay được; đơn tự gửi khi có mạng. Giá ở đây là giá lúc ${instant}: nếu giá, hàng hay phí giao khác đi, chợ hỏi bạn trước, không tự tính thêm.`,
  unseen:
    "Không có mạng. Bạn đặt ngay được; đơn tự gửi khi có mạng. Nếu giá, hàng hay phí giao khác đi, chợ hỏi bạn trước, không tự tính thêm.",
  feeAtMost: (fee: string) => `nhiều nhất ${fee}`,
  feeUnknown: "tính khi có mạng",
  total: "Tổng tiền trả khi nhận",
  totalAtMost: "Trả khi nhận, nhiều nhất",
  totalGoods: "Tiền hàng, chưa có phí giao",
  atMostText: "Phí giao tùy nơi nhận, ở đây tính theo mức cao nhất. Trả đúng mức của nơi bạn.",
  submit: "Đặt hàng, gửi khi có mạng",
  failed: "Máy này không lưu được đơn, có thể vì hết chỗ nhớ. Chưa có gì được đặt.",
};

/** Orders on this phone: those not sent yet, and those that the market has. */
export const pocketOrders = {
  unsent: (count: number) => (count === 1 ? "1 đơn chưa gửi" : `${String(count)} đơn chưa gửi`),
  badge: "Chưa gửi",
  waits:
    "Chưa gửi: sẽ gửi khi có mạng. Đơn chỉ gửi một lần; nếu bạn đóng trình duyệt, đơn gửi ở lần mở chợ tới.",
  asksBadge: "Cần bạn xem lại",
  asks: "Chợ chưa nhận đơn này vì có điều khác với lúc bạn đặt. Chưa có gì được tính tiền. Xem lại bên dưới rồi đặt, hoặc bỏ đơn.",
  keptAt: (instant: string) => `Đặt trên máy lúc ${instant}`,
  deliverTo: "Giao đến",
  withdraw: {
    open: "Không đặt nữa",
    text: "Đơn không được gửi, hàng trở lại giỏ.",
    confirm: "Bỏ đơn này",
  },
  own: "Đơn của bạn",
  asLast: (instant: string) => `Không có mạng. Đây là tình trạng lúc ${instant}.`,
  asOf: (instant: string) => `Tình trạng lúc ${instant}`,
  unknown: {
    heading: "Đơn này chưa lưu trên máy",
    text: "Khi có mạng, bạn mở lại trang này để xem đơn.",
  },
};
