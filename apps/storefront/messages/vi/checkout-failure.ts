/** Why an order was not placed, in Vietnamese; the market puts it into the page, which loads none of it. */
export const checkoutFailure = {
  busy: "Chợ đang rất đông. Giỏ hàng vẫn còn nguyên, bạn bấm đặt lại sau ít giây.",
  crowded: (minutes: number) =>
    `Vừa có quá nhiều lượt đặt từ mạng bạn đang dùng. Chưa có gì được đặt; giỏ hàng và những gì bạn nhập vẫn còn nguyên. Bạn đặt lại sau ${String(minutes)} phút.`,
  open_orders:
    "Số điện thoại này đang có nhiều đơn chờ nhà sản xuất xác nhận nên chưa nhận thêm được. Giỏ hàng vẫn còn nguyên; bạn đặt tiếp khi các đơn ấy đã được xác nhận.",
  unpaid_baskets:
    "Số điện thoại này hoặc mạng bạn đang dùng có nhiều đơn chưa trả tiền, nên chưa nhận thêm được. Bạn trả tiền các đơn ấy, hoặc đợi chúng hết hạn, rồi đặt tiếp; giỏ hàng vẫn còn nguyên.",
  much_unpaid:
    "Để người khác cũng mua được, khi chưa trả tiền mỗi người chỉ giữ được một phần số hàng còn lại. Chưa có gì được đặt. Bạn về giỏ hàng giảm số lượng rồi đặt; khi đơn ấy đã trả tiền hoặc đã được xác nhận thì đặt thêm được.",
  total_changed: (before: string, now: string) =>
    `Tổng tiền vừa đổi từ ${before} thành ${now}. Chưa có gì được đặt. Nếu đồng ý, bấm đặt hàng lần nữa.`,
  out_of_stock: {
    stock: "Có món không còn đủ. Chưa có gì được đặt.",
    price: "Giá vừa đổi. Chưa có gì được đặt.",
    both: "Có món không còn đủ, và giá vừa đổi. Chưa có gì được đặt.",
  },
  transfer_unavailable:
    "Giỏ hàng này không còn trả được bằng chuyển khoản. Chưa có gì được đặt; bạn đặt lại và trả tiền mặt khi nhận.",
  transfer_gone:
    "Giỏ hàng này không còn trả được bằng chuyển khoản. Chưa có gì được đặt; xin xem cách trả tiền ở bên dưới.",
  payment_unavailable:
    "Cách trả tiền này hiện chưa dùng được. Chưa có gì được đặt; bạn chọn cách khác rồi đặt lại.",
  cash_not_taken:
    "Có nhà sản xuất không còn nhận tiền mặt cho giỏ hàng này. Chưa có gì được đặt; giỏ hàng và những gì bạn nhập vẫn còn nguyên. Xin xem cách trả tiền ở bên dưới.",
  terms_changed:
    "Điều khoản của nhà sản xuất vừa thay đổi. Chưa có gì được đặt; giỏ hàng và những gì bạn nhập vẫn còn nguyên. Xin xem lại phần “Người bán, trả hàng và khiếu nại” rồi đặt lại.",
  cash_refused:
    "Với số điện thoại này, vài đơn trả tiền mặt gần đây chưa giao được, nên lần này chợ chưa nhận trả tiền mặt khi nhận hàng. Chưa có gì được đặt; giỏ hàng và những gì bạn nhập vẫn còn nguyên. Bạn chọn cách trả tiền khác rồi đặt lại.",
  cash_refused_only:
    "Với số điện thoại này, vài đơn trả tiền mặt gần đây chưa giao được, nên lần này chợ chưa nhận trả tiền mặt khi nhận hàng. Giỏ hàng này chưa có cách trả nào khác. Chưa có gì được đặt; bạn gọi nhà sản xuất hoặc ban quản lý chợ để được giúp, giỏ hàng và những gì bạn nhập vẫn còn nguyên.",
  total_unseen:
    "Lúc bạn đặt chưa có mạng nên chưa biết phí giao. Chưa có gì được đặt. Tổng tiền bên dưới đã gồm phí giao; nếu đồng ý, bấm đặt hàng.",
  not_deliverable:
    "Có món chưa giao được tới địa chỉ này. Chưa có gì được đặt. Xin xem lý do ở từng nhà sản xuất bên dưới; bạn bỏ món ấy ra, hoặc đổi địa chỉ, rồi đặt phần còn lại.",
  delivery_changed:
    "Cách giao hoặc ngày giao vừa thay đổi. Chưa có gì được đặt. Xin xem lại bên dưới; nếu đồng ý, bấm đặt hàng lần nữa.",
  age: "Trong giỏ có rượu mà lời khai tuổi đã hết hạn. Bạn về giỏ hàng khai lại rồi đặt.",
  basket_changed: "Giỏ hàng đã đổi ở một cửa sổ khác. Xin xem lại bên dưới rồi đặt hàng.",
  phone_code: {
    needed: (phone: string) =>
      `Cần xác nhận số điện thoại ${phone} trước khi đặt đơn này. Chưa có gì được đặt; giỏ hàng và những gì bạn nhập vẫn còn nguyên. Bấm “Gửi mã” để nhận mã bằng tin nhắn.`,
    sent: (phone: string) =>
      `Cần xác nhận số điện thoại: chợ đang gửi mã gồm 6 chữ số đến ${phone}, dùng được trong 5 phút. Nhập mã là đặt được hàng; những gì bạn nhập vẫn còn nguyên.`,
    missing: (phone: string) =>
      `Xin nhập mã gồm 6 chữ số trong tin nhắn đã gửi đến ${phone}. Chưa nhận được thì bấm “Gửi lại mã”. Chưa có gì được đặt.`,
    wrong: (phone: string) =>
      `Mã chưa đúng hoặc đã hết hạn. Xin xem lại tin nhắn gửi đến ${phone}, hoặc nhận mã mới. Chưa có gì được đặt.`,
    unchecked: (phone: string) =>
      `Lúc này chưa kiểm tra được mã đã gửi đến ${phone}. Chưa có gì được đặt; bạn nhập lại mã sau ít phút.`,
    too_many: (phone: string) =>
      `Hôm nay đã gửi quá nhiều mã đến ${phone} hoặc từ mạng bạn đang dùng. Nếu có mã còn hạn thì nhập vào đây; nếu không, bạn chọn cách trả tiền khác hoặc đặt lại ngày mai. Giỏ hàng vẫn còn nguyên.`,
    unreachable: (phone: string) =>
      `Lúc này chưa gửi được mã đến ${phone}. Chưa có gì được đặt; bạn thử lại sau ít phút.`,
    no_mobile: (phone: string) =>
      `Số ${phone} không nhận được tin nhắn nên chưa xác nhận được. Xin ghi một số di động, hoặc chọn cách trả tiền khác. Chưa có gì được đặt.`,
  },
};
