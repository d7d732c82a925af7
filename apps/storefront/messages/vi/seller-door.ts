/** What the seller door says, in Vietnamese. */
export const sellerDoor = {
  title: "Bán hàng",
  login: {
    title: "Đăng nhập bán hàng",
    description: "Cửa dành cho nhà sản xuất bán hàng ở Chợ Làng.",
    intro: "Dành cho hợp tác xã, hộ và doanh nghiệp bán hàng ở chợ.",
    help: "Quên mật khẩu? Xin liên hệ ban quản lý chợ.",
  },
  logout: "Đăng xuất",
  pending: "Gian hàng chưa mở nên sản phẩm chưa hiện ở chợ.",
  stopped: {
    suspended: "Gian hàng đang tạm dừng bán. Bạn chỉ còn xử lý nốt các đơn đã nhận.",
    closed: "Gian hàng đã đóng. Hãy gửi nốt các đơn đã nhận; xong đơn cuối, cửa này khép lại.",
  },
  notice: {
    suspended: (day: string) =>
      `Từ ngày ${day} gian hàng tạm dừng bán. Đơn nhận trước ngày đó vẫn cần gửi nốt.`,
    closed: (day: string) =>
      `Từ ngày ${day} gian hàng bị đóng hẳn. Đơn nhận trước ngày đó vẫn cần gửi nốt.`,
  },
  why: (reason: string) => `Lý do: ${reason}`,
  askOffice: "Có gì chưa rõ, hãy liên hệ ban quản lý chợ.",
  orders: {
    title: "Đơn hàng",
    description: "Các đơn hàng của bạn.",
    tabs: "Lọc theo trạng thái",
    all: "Tất cả",
    tab: {
      placed: "Mới",
      confirmed: "Chờ gửi",
      handed_over: "Đang giao",
      delivered: "Xong",
      cancelled: "Đã hủy",
    },
    empty: {
      placed: "Không có đơn mới. Đơn mới sẽ hiện ở đây.",
      confirmed: "Không có đơn nào chờ gửi.",
      handed_over: "Không có đơn nào đang giao.",
      delivered: "Chưa có đơn nào đã giao.",
      cancelled: "Không có đơn nào bị hủy.",
      all: "Chưa có đơn hàng nào. Đơn đầu tiên sẽ hiện ở đây.",
    },
    collect: "Thu khi giao",
    collected: "Đã thu",
    cancelled: "Đơn đã hủy, không thu gì",
    afterReturns: (way: string) => `${way}; còn lại sau khi hoàn`,
    more: (line: string, count: number) => `${line} và ${String(count)} món khác`,
    open: (code: string) => `Xem đơn ${code}`,
    previous: "Trang trước",
    next: "Trang sau",
    others: "Đơn khác",
    range: (from: number, to: number, count: number) =>
      `${String(from)}–${String(to)} trong ${String(count)} đơn`,
    pages: "Các trang đơn hàng",
  },
  order: {
    title: (code: string) => `Đơn ${code}`,
    back: "Tất cả đơn hàng",
    buyer: "Người nhận",
    call: (phone: string) => `Gọi ${phone}`,
    address: "Nơi giao",
    note: "Lời nhắn của người mua",
    goods: "Hàng trong đơn",
    goodsToPrepare: "Hàng cần chuẩn bị",
    history: "Diễn biến",
    delivered: "Giao đến người mua",
    missing: {
      heading: "Không tìm thấy đơn này",
      text: "Đơn không có, hoặc không phải của gian hàng bạn.",
    },
  },
  deadline: {
    left: (hours: number, minutes: number) =>
      hours === 0
        ? `Còn ${String(minutes)} phút làm việc`
        : `Còn ${String(hours)} giờ${minutes === 0 ? "" : ` ${String(minutes)} phút`} làm việc`,
    over: "Đã quá giờ, đơn sắp tự hủy",
    until: (instant: string) => `Xác nhận trước ${instant}`,
    missed: "Đơn đã tự hủy vì quá hạn xác nhận.",
  },
  unreachable: {
    heading: "Chưa tải được đơn hàng",
    text: "Máy chủ của chợ đang không trả lời. Đơn hàng không mất; bạn thử lại sau ít phút.",
    retry: "Thử lại",
  },
};
