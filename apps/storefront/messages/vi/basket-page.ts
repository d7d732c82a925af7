/** What the basket page says beyond that, in Vietnamese. Amounts and counts come already formatted. */
export const basketPage = {
  description: "Những món bạn đã chọn, xếp theo từng nhà sản xuất, cùng phí giao của mỗi nơi.",
  empty: {
    heading: "Giỏ hàng chưa có gì",
    text: "Chọn một món từ chợ, giỏ hàng sẽ giữ lại cho bạn.",
    action: "Ra chợ xem hàng",
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
    not_deliverable:
      "Món này không giao được tới địa chỉ đã cho. Xóa khỏi giỏ để đặt những món còn lại.",
    takeAvailable: (available: number) => `Lấy ${String(available)} phần`,
  },
  notice: {
    prices: "Giá của một số món đã đổi từ lúc bạn cho vào giỏ.",
    acceptPrices: "Đồng ý giá mới",
    blocked: "Có món cần xem lại trước khi đặt hàng. Những món khác vẫn còn nguyên trong giỏ.",
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
    noAccount: "Cách trả tiền chọn ở bước sau. Không cần tài khoản.",
    clear: "Xóa cả giỏ hàng",
    clearConfirm: "Xóa hết, không hoàn lại được",
    clearKeep: "Xóa tất cả các món trong giỏ?",
  },
};
