/** What the forms of a buyer's account say in the browser, in Vietnamese. */
export const accountForms = {
  login: {
    phone: "Số điện thoại",
    submit: "Nhận mã",
    pending: "Đang gửi mã…",
  },
  code: {
    label: "Mã trong tin nhắn",
    submit: "Vào tài khoản",
    pending: "Đang kiểm tra…",
    again: "Gửi lại mã",
    sending: "Đang gửi…",
    resent: "Đã gửi mã mới. Mã trước không còn dùng được.",
  },
  problem: {
    phone: "Số điện thoại chưa đúng. Hãy ghi một số di động Việt Nam, 10 chữ số.",
    code: "Mã chưa đúng hoặc đã hết hạn. Xin xem lại tin nhắn mới nhất, hoặc nhận mã mới.",
    too_many: "Bạn thử quá nhiều lần. Xin đợi một lúc rồi thử lại.",
    unreachable: "Chưa kết nối được với chợ. Chưa có gì thay đổi; xin thử lại sau ít phút.",
    ended: "Phiên đăng nhập đã hết. Xin vào lại.",
    changed: "Trang này đã cũ. Xin tải lại trang rồi chọn lại.",
    consent: "Chợ chỉ giữ địa chỉ khi bạn đã đồng ý. Hãy đồng ý ở trang này trước.",
    full: "Tài khoản đã có 10 địa chỉ. Hãy xoá bớt một địa chỉ rồi thêm.",
    name: "Hãy cho biết tên người nhận.",
    address:
      "Hãy ghi số nhà hoặc thôn, rồi tên xã/phường hiện nay và tỉnh, ví dụ “Thôn 4, Xã Hải Lạng, Quảng Ninh”.",
    producer: "Chợ không có nhà sản xuất này, hoặc không còn nữa.",
    confirm: "Hãy đánh dấu vào ô xác nhận trước khi xoá.",
  },
  addresses: {
    name: "Họ tên người nhận",
    makeFirst: "Cho đứng đầu khi đặt hàng",
    save: "Lưu địa chỉ",
    saving: "Đang lưu…",
  },
};
