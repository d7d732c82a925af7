/** Why a step of a seller's application failed, in Vietnamese. */
export const applicationFailure = {
  paper: "Xin xem lại loại giấy, số, nơi cấp và ngày.",
  fields: "Có chỗ chưa đúng, xin xem lại bên dưới.",
  unreachable: "Chưa kết nối được với chợ. Chữ bạn gõ vẫn còn và sẽ tự gửi khi có mạng.",
  wrong_status: "Hồ sơ đã gửi nên chưa sửa được. Ban quản lý trả lại thì bạn sửa tiếp.",
  incomplete: "Hồ sơ còn thiếu những mục bên dưới.",
  forbidden: "Chỉ người có quyền với gian hàng mới sửa được hồ sơ.",
  too_many: "Bạn thử quá nhiều lần. Xin đợi ít phút rồi thử lại.",
};
