/** What the forms beside a seller's papers say in the browser, in Vietnamese. */
export const paperForms = {
  identity: {
    ask: "Nhờ ban quản lý kiểm tra",
    asking: "Đang gửi…",
  },
  paper: {
    add: "Ghi một giấy",
    type: {
      registration: "Giấy đăng ký kinh doanh",
      food_safety: "Giấy về an toàn thực phẩm",
      product_declaration: "Bản công bố sản phẩm",
      alcohol_licence: "Giấy phép bán rượu",
      ocop_decision: "Quyết định công nhận OCOP",
    },
    field: {
      type: "Loại giấy",
      number: "Số giấy",
      issuer: "Nơi cấp",
      issued_on: "Ngày cấp",
      expires_on: "Ngày hết hạn (để trống nếu không có; giấy phép rượu phải có)",
    },
    save: "Lưu giấy",
    saved: "Đã lưu giấy.",
  },
  saving: "Đang lưu…",
  submit: "Gửi hồ sơ",
  submitting: "Đang gửi…",
  pledge: "Cam kết",
};
