/** What stands around every page, in Vietnamese. */
export const site = {
  name: "Chợ Làng",
  tagline: "OCOP Quảng Ninh",
  defaultTitle: "Chợ Làng: đặc sản OCOP Quảng Ninh, mua tận nơi làm ra",
  titleTemplate: "%s | Chợ Làng",
  description:
    "Mua đặc sản OCOP Quảng Ninh từ chính hợp tác xã và hộ làm ra. Sao OCOP tra được chứng nhận, trả tiền khi nhận hàng.",
  skipToContent: "Đến nội dung chính",
  demonstration: {
    badge: "Bản minh họa",
    text: "Giá, chứng nhận và một số nhà sản xuất không có thật.",
  },
  nav: {
    label: "Các khu của chợ",
    products: "Sản phẩm",
    communes: "Xã, phường",
    producers: "Nhà sản xuất",
    account: "Tài khoản",
  },
  footer: {
    label: "Chân trang",
    promise:
      "Chợ của các xã, phường Quảng Ninh: biết ai làm ra, ở đâu, và sao OCOP còn hiệu lực đến ngày nào.",
    buying: "Mua hàng",
    howToBuy: "Cách mua",
    track: "Tra cứu đơn hàng",
    basket: "Giỏ hàng",
    pocket: "Chợ trong túi",
    account: "Tài khoản",
    market: "Trong chợ",
    certificates: "Tra chứng nhận OCOP",
    statistics: "Thống kê bán hàng",
    selling: "Người bán",
    sellerDoor: "Vào gian hàng của tôi",
    openShop: "Mở gian hàng",
    openSource: "Phần mềm nguồn mở, giấy phép MIT.",
  },
  notFound: {
    title: "Không tìm thấy trang",
    heading: "Trang này không có trong chợ",
    text: "Có thể món hàng đã ngừng bán hoặc địa chỉ bị gõ nhầm. Chợ vẫn mở, mời bạn xem tiếp:",
    description: "Địa chỉ này không có trong Chợ Làng.",
    toProducts: "Xem tất cả sản phẩm",
    toHome: "Về trang đầu",
    toTracking: "Tra cứu đơn hàng",
  },
  unavailable: {
    title: "Chợ đang tạm nghỉ",
    text: "Chợ chưa đọc được danh mục hàng. Thường chỉ mất vài phút; giỏ hàng và đơn đã đặt của bạn không bị ảnh hưởng.",
    retry: "Tải lại trang",
  },
};
