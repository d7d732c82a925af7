/** What is said of alcohol, in Vietnamese: before it is shown, on its shelf, in the basket. Read on the server alone. */
export const alcohol = {
  title: "Rượu, dành cho người đủ 18 tuổi",
  description: "Kệ rượu OCOP của chợ, chỉ xem được sau khi khai họ tên và ngày sinh.",
  declare: {
    heading: "Bạn đã đủ 18 tuổi chưa?",
    text: "Luật không cho bán rượu cho người chưa đủ 18 tuổi, và buộc khai họ tên, tuổi trước khi xem. Chợ không lưu lại điều bạn khai; máy này nhớ trong một ngày là bạn đã khai.",
    name: "Họ và tên",
    bornOn: "Ngày sinh",
    submit: "Tôi đã đủ 18 tuổi, cho xem",
    back: "Về trang chính",
    problem: {
      name: "Vui lòng ghi họ tên.",
      born_on: "Ngày sinh chưa đúng, vui lòng xem lại.",
      under_age:
        "Theo ngày sinh này bạn chưa đủ 18 tuổi, nên chợ không bán rượu cho bạn được. Các hàng khác ở chợ bạn vẫn mua bình thường.",
      foreign: "Yêu cầu này không đến từ trang của chợ nên đã bị từ chối.",
      unreachable: "Chưa kết nối được với chợ. Bạn thử lại sau ít phút.",
    },
  },
  shelf: {
    heading: "Rượu OCOP",
    text: "Không trả bằng tiền mặt. Rượu đi thành kiện riêng; người nhận phải đủ 18 tuổi, người giao có thể xem giấy tờ.",
    warning: "Uống rượu có hại cho sức khỏe. Đã uống rượu thì không lái xe.",
    list: "Rượu đang bán",
    empty: {
      heading: "Chưa có rượu nào đang bán",
      text: "Rượu chỉ lên kệ khi nhà sản xuất có giấy phép còn hạn.",
      action: "Xem hàng khác",
    },
    leave: "Thôi xem rượu trên máy này",
  },
  group: {
    text: "Rượu OCOP không bày ở đây vì chỉ dành cho người đủ 18 tuổi.",
    link: "Khai tuổi để xem rượu",
  },
  basket: {
    text: "Trong giỏ có rượu. Muốn đặt, bạn khai tuổi lại (lời khai trước đã hết hạn trong máy này), hoặc xóa món rượu khỏi giỏ.",
    link: "Khai tuổi",
  },
};
