/** Words of the inbox of decisions that sellers sent in, in Vietnamese. */
export const claimWords = {
  claims: {
    title: "Người bán gửi, chờ kiểm tra ({{count}})",
    waiting: "{{count}} quyết định OCOP chờ kiểm tra",
    review: "Kiểm tra",
    reviewTitle: "Đối chiếu quyết định",
    accept: "Chấp nhận",
    accepted: "Đã chấp nhận; sao có hiệu lực từ ngày cấp",
    decline: "Từ chối",
    declineText: "Người bán sẽ đọc được lý do.",
    declined: "Đã từ chối",
    reason: "Lý do",
    onlyPhoto: "Chỉ có ảnh: đọc từ ảnh rồi ghi bên dưới.",
    photo: "Ảnh quyết định, mở cỡ lớn",
    noPhoto: "Không có ảnh: đối chiếu với bản công bố của cơ quan cấp.",
    doubts: "Cần xem kỹ",
    covers: "Sản phẩm được công nhận",
    listedSet: "Như đang bày bán",
  },
};
