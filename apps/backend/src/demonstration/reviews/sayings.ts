/** What a made-up buyer says, by the score that she gives; `{}` stands for the product's name. */
export const SAYINGS: Record<1 | 2 | 3 | 4 | 5, readonly string[]> = {
  5: [
    "Hàng đúng như mô tả, đóng gói chắc chắn, giao đúng hẹn. Nhà mình ăn xong lại đặt thêm.",
    "Ngon thật sự, khác hẳn hàng ngoài chợ. Cảm ơn cô chú nhà vườn đã gói cẩn thận.",
    "Mua biếu bố mẹ ở quê, ông bà khen mãi. Tem nhãn rõ ràng, có cả số quyết định OCOP nên yên tâm.",
    "{} thơm, tươi, đủ cân. Người bán gọi điện hỏi giờ nhận trước khi giao, rất chu đáo.",
    "Đặt tối hôm trước, chiều hôm sau đã có. Giá hợp lý.",
    "Lần thứ ba mình mua ở đây, lần nào cũng đều tay.",
    "Tuyệt vời, 10 điểm cho chất lượng.",
    "Vị đậm đà, đúng kiểu ngày xưa bà nội làm. Sẽ giới thiệu cho cả cơ quan.",
    "Rất ưng. Bọn trẻ con nhà mình vốn kén mà ăn sạch.",
    "",
  ],
  4: [
    "Chất lượng tốt, chỉ tiếc là giao chậm hơn dự kiến một ngày.",
    "{} ngon, gói kỹ. Trừ một điểm vì phí giao hơi cao so với đơn nhỏ.",
    "Hàng ổn, đúng quê. Giá nhỉnh hơn ngoài chợ một chút nhưng yên tâm về nguồn gốc.",
    "Nhìn chung hài lòng. Mong nhà mình làm thêm gói nhỏ cho người ít ăn.",
    "Ngon, nhưng nhãn in mờ, khó đọc hạn dùng.",
    "Ăn được, vị vừa phải. Lần sau mình sẽ thử loại to hơn.",
    "",
  ],
  3: [
    "Tạm được. Hương vị bình thường, chưa thấy khác mấy so với loại mua ở siêu thị.",
    "Hàng không lỗi nhưng gói hơi sơ sài, hộp bị móp một góc.",
    "{} lần này không ngon bằng lần trước, chắc do trái mùa.",
    "Giao chậm hai ngày, gọi thì người bán có xin lỗi. Hàng thì ổn.",
    "Bình thường, không có gì để chê mà cũng chưa có gì để khen.",
  ],
  2: [
    "Nhận hàng thấy thiếu so với đặt, gọi lại thì được hẹn bù vào đơn sau. Hơi mất công.",
    "Đóng gói kém, đến nơi vỡ mất mấy cái. Mong nhà bán rút kinh nghiệm.",
    "Ảnh chụp đẹp hơn hàng thật. Ăn được nhưng không tươi như quảng cáo.",
    "Mặn quá so với khẩu vị nhà mình, lẽ ra nên ghi rõ trên nhãn.",
  ],
  1: [
    "Chờ gần một tuần mới nhận được, gọi mấy lần không ai nghe máy. Thất vọng.",
    "Hàng đến nơi đã có mùi, phải bỏ. Không mua lại nữa.",
    "Giao nhầm loại, đổi lại rất lâu.",
  ],
};

/** What a made-up seller answers, by the score. */
export const ANSWERS: Record<1 | 2 | 3 | 4 | 5, readonly string[]> = {
  5: [
    "Cảm ơn anh chị đã tin dùng. Nhà em sẽ cố giữ đúng chất lượng này.",
    "Dạ cảm ơn anh chị nhiều, hẹn gặp lại ở đơn sau ạ.",
  ],
  4: ["Cảm ơn góp ý của anh chị. Nhà em đang tìm cách giao nhanh và rẻ hơn."],
  3: ["Cảm ơn anh chị đã nói thật. Lần sau nhà em gói thêm một lớp nữa."],
  2: [
    "Nhà em xin lỗi anh chị. Em đã gọi lại và bù hàng; từ nay mỗi gói đều kiểm hai lần trước khi gửi.",
  ],
  1: ["Nhà em thành thật xin lỗi. Anh chị nhận lại tiền hoặc hàng mới, em chịu toàn bộ phí giao."],
};
