/** What a form that sends a photo says in the browser, in Vietnamese. */
export const photoForm = {
  send: "Gửi ảnh",
  sending: "Đang gửi ảnh…",
  again: "Gửi lại",
  private: "Chợ xóa vị trí và mọi thông tin khác trong ảnh.",
  problem: {
    empty: "Chưa có ảnh nào. Hãy chụp hoặc chọn một ảnh.",
    heavy: "Ảnh nặng quá 25 MB. Hãy chọn ảnh nhẹ hơn.",
    unknown: "Tệp này không phải ảnh JPEG, PNG hoặc WebP. Hãy chọn ảnh khác.",
    heic: "Chợ chưa đọc được ảnh HEIC này. Trên iPhone, vào Cài đặt → Camera → Định dạng, chọn “Tương thích nhất” rồi chụp lại; hoặc gửi ảnh chụp màn hình.",
    large: "Ảnh quá lớn. Hãy thu nhỏ hoặc chụp màn hình ảnh này rồi gửi.",
    small: "Ảnh quá nhỏ: cạnh ngắn cần ít nhất 300 điểm ảnh.",
    broken: "Ảnh bị hỏng hoặc chưa tải lên hết. Hãy gửi lại hoặc chọn ảnh khác.",
    later: "Chợ chưa đọc được ảnh này lúc này. Hãy thử lại sau ít phút, hoặc gửi ảnh JPEG.",
    hiding: "Tệp này chứa cả thứ khác ngoài ảnh. Hãy chụp màn hình ảnh này rồi gửi.",
    many: "Đã đủ 8 ảnh. Hãy bỏ bớt trước khi thêm.",
    busy: "Chợ đang xử lý nhiều ảnh. Xin gửi lại sau ít giây.",
    ended: "Bản nháp này không còn. Hãy mở lại từ danh sách sản phẩm.",
    lost: "Chưa kết nối được với chợ nên ảnh chưa gửi được. Gửi lại là an toàn.",
  },
};
