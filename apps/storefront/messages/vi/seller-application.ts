/** What opening a shop and its papers say, in Vietnamese. */
export const sellerApplication = {
  start: {
    title: "Mở gian hàng",
    description: "Hợp tác xã, hộ và doanh nghiệp mở gian hàng ở Chợ Làng ngay trên điện thoại.",
    intro: "Ba bước ngắn. Chữ bạn gõ được giữ lại khi mất mạng hoặc đóng máy.",
    submit: "Nhận mã",
    pending: "Đang gửi mã…",
    phoneHint: "Chợ gửi mã 6 chữ số đến số này.",
    login: "Đã có gian hàng? Đăng nhập",
    sent: (phone: string) =>
      `Mã 6 chữ số đang được gửi đến số ${phone}. Mã dùng được trong 5 phút.`,
    open: "Mở gian hàng mới",
    go: "Tiếp tục",
  },
  title: "Hồ sơ gian hàng",
  description: "Gian hàng cần những gì để bán, đã có gì và còn thiếu gì.",
  nav: "Hồ sơ",
  step: {
    shop: { title: "Gian hàng", part: "Bước 1 trên 3" },
    legal: { title: "Pháp lý", part: "Bước 2 trên 3" },
    bank: { title: "Tài khoản nhận tiền", part: "Bước 3 trên 3" },
  },
  back: "Hồ sơ gian hàng",
  save: "Lưu và tiếp tục",
  state: {
    draft: {
      heading: "Hồ sơ đang soạn",
      text: "Đủ các mục trước khi gửi thì bạn gửi được. Các mục khác bổ sung sau cũng được.",
    },
    submitted: {
      heading: "Hồ sơ đã gửi",
      text: "Ban quản lý chợ đang xem. Bạn sẽ nhận tin nhắn khi có kết quả.",
    },
    returned: {
      heading: "Hồ sơ cần bổ sung",
      text: "Sửa theo lời nhắn của ban quản lý rồi gửi lại.",
    },
    open: { heading: "Gian hàng đang mở", text: "Giữ giấy tờ còn hạn để hàng luôn được bán." },
  },
  noPhone:
    "Gian hàng chưa có số điện thoại công khai để điều kiện bán hàng nêu cho người mua. Xin báo số cho ban quản lý chợ.",
  note: "Ban quản lý nhắn",
  checklist: "Cần có",
  gate: { submit: "Trước khi gửi hồ sơ", approve: "Trước khi mở bán" },
  status: { missing: "Còn thiếu", waiting: "Đang chờ", met: "Xong", overridden: "Được miễn" },
  why: {
    particulars: "Chưa đủ:",
    no_document: "Chưa có giấy này.",
    document_refused: "Giấy đã ghi chưa được chấp nhận.",
    document_expired: "Giấy đã hết hạn.",
    document_unchecked: "Ban quản lý đang kiểm tra giấy.",
    not_declared: "Đánh dấu cam kết khi gửi hồ sơ.",
    too_few_products: "Gian hàng chưa đủ sản phẩm.",
    not_linked: "Chưa xác thực định danh điện tử.",
    link_unchecked: "Ban quản lý đang kiểm tra.",
    not_reviewed: "Ban quản lý chưa xem xong.",
  },
  identity: {
    heading: "Định danh điện tử",
    text: "Luật buộc tài khoản bán hàng gắn với định danh điện tử VNeID của người đại diện.",
    state: {
      unlinked: "Chưa xác thực",
      pending: "Ban quản lý đang kiểm tra",
      linked: "Đã xác thực",
      failed: "Xác thực không thành công",
      expired: "Xác thực đã hết hạn",
    },
    closes: (at: string) => `Bạn phải xác thực trước ${at}; từ lúc đó gian hàng ngừng bán.`,
    closed: "Gian hàng không bán được cho đến khi xác thực xong. Đơn đang mở vẫn giao được.",
    stops: (at: string) =>
      `Gian hàng phải gắn với định danh điện tử VNeID trước ${at}; từ lúc đó hàng ngừng bán.`,
    stopped:
      "Gian hàng chưa gắn với định danh điện tử VNeID nên không bán được. Đơn đang mở vẫn giao được.",
    demonstration: "Minh họa: không có ai được xác thực thật.",
  },
  paper: {
    heading: "Giấy tờ",
    empty: "Chưa ghi giấy nào.",
    line: (number: string, issuer: string, day: string) => `Số ${number}, ${issuer} cấp ${day}`,
    until: (day: string) => `Dùng đến hết ${day}`,
    check: { waiting: "Chờ kiểm tra", accepted: "Đã chấp nhận", refused: "Không được chấp nhận" },
    state: { good: "Còn hạn", expiring: "Sắp hết hạn", expired: "Đã hết hạn" },
  },
  way: { products: "Thêm sản phẩm", particulars: "Ghi tiếp" },
  edit: (step: string) => `Sửa: ${step}`,
  none: "Chưa có",
};
