/** What the basket says, in Vietnamese. Amounts and counts come already formatted. */
export const basket = {
  title: "Giỏ hàng",
  description: "Những món bạn đã chọn, xếp theo từng nhà sản xuất, cùng phí giao của mỗi nơi.",
  pieceWord: "món",
  empty: {
    heading: "Giỏ hàng chưa có gì",
    text: "Chọn một món từ chợ, giỏ hàng sẽ giữ lại cho bạn.",
    action: "Ra chợ xem hàng",
  },
  add: {
    quantity: "Số lượng",
    pack: "Loại đóng gói",
    submit: "Thêm vào giỏ",
    pending: "Đang thêm…",
    done: (count: number) => `Đã thêm vào giỏ. Giỏ hàng có ${String(count)} món.`,
    view: "Xem giỏ hàng",
    soldOut: "Tạm hết hàng",
  },
  line: {
    quantityOf: (title: string) => `Số lượng: ${title}`,
    update: "Cập nhật",
    fewer: (title: string) => `Bớt một: ${title}`,
    more: (title: string) => `Thêm một: ${title}`,
    remove: "Xóa",
    removeOf: (title: string) => `Xóa khỏi giỏ: ${title}`,
    each: (price: string) => `${price} một phần`,
    updated: "Đã cập nhật giỏ hàng.",
  },
  problem: {
    sold_out: "Món này vừa hết hàng. Xóa khỏi giỏ để đặt những món còn lại.",
    too_few: (available: number) =>
      `Chỉ còn ${String(available)} phần. Giảm số lượng xuống ${String(available)} hoặc ít hơn.`,
    price_changed: (before: string, now: string) => `Giá đã đổi từ ${before} thành ${now}.`,
    not_for_sale: "Món này hiện không bán nữa. Xóa khỏi giỏ để đặt những món còn lại.",
    takeAvailable: (available: number) => `Lấy ${String(available)} phần`,
  },
  notice: {
    prices: "Giá của một số món đã đổi từ lúc bạn cho vào giỏ.",
    acceptPrices: "Đồng ý giá mới",
    blocked: "Có món cần xem lại trước khi đặt hàng. Những món khác vẫn còn nguyên trong giỏ.",
  },
  failure: {
    quantity: "Số lượng phải là số nguyên từ 1 đến 99. Muốn bỏ món này, bấm “Xóa”.",
    quantityOnAdd: "Chưa thêm được: số lượng phải là số nguyên từ 1 đến 99.",
    too_few: (available: number) =>
      available > 0
        ? `Không đủ hàng: chỉ còn ${String(available)} phần, kể cả số đã có trong giỏ.`
        : "Món này vừa hết hàng.",
    not_for_sale: "Món này hiện không bán.",
    placed: "Giỏ hàng này đã được đặt. Món tiếp theo sẽ vào giỏ mới.",
    gone: "Giỏ hàng cũ không còn nữa. Bạn chọn lại giúp nhé.",
    unreachable:
      "Chưa kết nối được với chợ nên chưa thay đổi gì. Giỏ hàng vẫn được giữ; bạn thử lại sau ít phút.",
    crowded: (minutes: number) =>
      `Vừa có quá nhiều lượt mua từ mạng bạn đang dùng nên chưa thêm được. Bạn thử lại sau ${String(minutes)} phút.`,
    foreign: "Yêu cầu này không đến từ trang của chợ nên đã bị từ chối.",
  },
  unreachable: {
    heading: "Chưa mở được giỏ hàng",
    text: "Máy chủ của chợ đang không trả lời. Giỏ hàng của bạn vẫn được giữ nguyên, không mất món nào.",
    retry: "Thử lại",
  },
  seller: {
    deliveryFrom: (fee: string) => `Phí giao từ ${fee}, tính đúng khi biết địa chỉ`,
    freeReached: "Đủ mức miễn phí giao (trừ xã đảo)",
    freeMissing: (amount: string) => `Mua thêm ${amount} để được miễn phí giao (trừ xã đảo)`,
    goods: "Tiền hàng",
  },
  summary: {
    heading: "Tạm tính",
    goods: "Tiền hàng",
    delivery: "Phí giao hàng",
    deliveryLater: "Tính ở bước sau",
    parcels: (count: number) =>
      count === 1
        ? "1 nhà sản xuất, 1 gói hàng"
        : `${String(count)} nhà sản xuất, ${String(count)} gói hàng`,
    checkout: "Tiến hành đặt hàng",
    cash: "Trả tiền mặt khi nhận hàng. Không cần tài khoản.",
    clear: "Xóa cả giỏ hàng",
    clearConfirm: "Xóa hết, không hoàn lại được",
    clearKeep: "Xóa tất cả các món trong giỏ?",
  },
};
