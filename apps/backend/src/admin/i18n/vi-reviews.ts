/** Words of the page of buyers' reviews, in Vietnamese. */
export const reviewWords = {
  reviews: {
    menu: "Đánh giá",
    title: "Đánh giá của người mua",
    subtitle: "Khen chê đều hiện đủ; chỉ gỡ khi luật buộc, và người đọc thấy căn cứ",
    status: "Xem",
    reported: "Người bán báo",
    shown: "Đang hiện",
    removed: "Đã gỡ",
    product: "Sản phẩm",
    text: "Đánh giá",
    by: "Người mua",
    report: "Người bán báo",
    decision: "Quyết định",
    remove: "Gỡ theo luật",
    removeText:
      "Nội dung và ảnh không hiện nữa, thay bằng một dòng nêu căn cứ và ngày gỡ. Không đưa lại được.",
    removeDone: "Đã gỡ",
    reason: "Căn cứ",
    note: "Điều gì trái luật, hoặc số văn bản yêu cầu (chỉ ban quản lý đọc)",
    empty: "Không có đánh giá nào",
    emptyHint: "Đánh giá mà người bán báo hiện ở đây.",
  },
  removal: {
    insult: "Xúc phạm danh dự, nhân phẩm (Bộ luật Dân sự, Điều 34)",
    personal_data: "Lộ dữ liệu cá nhân (Luật 91/2025/QH15)",
    unlawful: "Nội dung cấm, trái đạo đức (Luật 19/2023/QH15, Điều 39)",
    authority: "Yêu cầu của tòa án, cơ quan có thẩm quyền",
  },
};
