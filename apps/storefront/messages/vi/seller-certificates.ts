/** What the page of a seller's certificates says, in Vietnamese. */
export const sellerCertificates = {
  title: "Chứng nhận OCOP",
  description: "Sao OCOP của từng sản phẩm, còn hạn đến ngày nào, còn thiếu gì khi đánh giá lại.",
  intro:
    "Mỗi sao có hạn 36 tháng. Hồ sơ bằng chứng gom sẵn số bán theo tháng, câu chuyện, hình ảnh và mã đơn để nộp khi đánh giá lại.",
  empty: "Gian hàng chưa có sản phẩm nào ở chợ.",
  left: (days: number, until: string) =>
    days === 0 ? `Hôm nay là ngày cuối, ${until}` : `Còn ${String(days)} ngày, đến hết ${until}`,
  warning: {
    180: "Nên bắt đầu chuẩn bị hồ sơ đánh giá lại.",
    90: "Hãy nộp hồ sơ đánh giá lại trong tháng này.",
    30: "Sắp mất sao và nhãn OCOP. Hãy nộp hồ sơ đánh giá lại ngay.",
  },
  noStar: "Hiện không có sao: không được in nhãn OCOP trên bao bì.",
  run: (months: number) => `${String(months)} tháng liên tục`,
  enough: (asked: number) => `có đơn giao ở chợ, đủ ${String(asked)} tháng mà phiếu chấm hỏi.`,
  asked: (asked: number) => `có đơn giao ở chợ; phiếu chấm hỏi ${String(asked)} tháng.`,
  missing: "Còn thiếu gì khi đánh giá lại",
  history: "Các lần công nhận",
  pack: "Mở hồ sơ bằng chứng (PDF)",
  packOf: (title: string) => `Mở hồ sơ bằng chứng (PDF) của ${title}`,
  part: (part: string, name: string) => `Phần ${part}. ${name}`,
  state: {
    shown: "Đã có trong hồ sơ",
    missing: "Chưa đủ",
    bring: "Bạn nộp kèm giấy",
  },
  condition: (stars: number) => `bắt buộc từ ${String(stars)} sao`,
  next: (stars: number, score: number, levels: string) =>
    `Muốn lên ${String(stars)} sao: từ ${String(score)} điểm, ${levels} công nhận.`,
  nextMissing: (stars: number) => `Muốn có ${String(stars)} sao còn thiếu gì`,
  points: (points: number) => `tối đa ${String(points)} điểm`,
  partShown: "Chợ đã có đủ bằng chứng của phần này.",
  nextSource: (instrument: string) =>
    `Theo ${instrument}. Hội đồng cho bao nhiêu điểm thì không ai biết trước.`,
  level: { district: "cấp huyện", province: "cấp tỉnh", ministry: "cấp bộ" },
  or: " hoặc ",
};
