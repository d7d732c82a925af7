/** What the public statistics page says, in Vietnamese. */
export const statistics = {
  title: "Thống kê",
  heading: "Doanh số thương mại điện tử đã giao",
  description:
    "Doanh số bán hàng OCOP đã giao qua Chợ Làng, theo tháng, xã phường, nhóm sản phẩm và hạng sao, kèm bảng số liệu và tệp CSV.",
  demonstration: {
    badge: "Số liệu minh họa",
    text: "Chợ đang chạy với đơn hàng minh họa do máy tạo ra. Không con số nào ở đây là số liệu chính thức.",
    column: "Số liệu minh họa",
    real: "Số liệu thật",
  },
  number: {
    month: (month: string) => `Tháng ${month}, đến hôm nay`,
    over: (month: string) => `Tháng ${month}`,
    months: (count: number) => `${String(count)} tháng gần nhất`,
    released: (count: number, of: number) =>
      `${String(count)} trong ${String(of)} tháng tính đến đó, theo công bố của tỉnh`,
    orders: (count: string) => `${count} đơn đã giao`,
    delivery: (amount: string) => `phí giao riêng ${amount}`,
  },
  meaning: {
    heading: "Con số này nghĩa là gì",
  },
  sureness: {
    heading: "Độ tin cậy",
    text: (months: string) =>
      `Đếm từng đơn trong sổ của chợ, không ước lượng, nên không có sai số chọn mẫu. ${months} Con số chỉ gồm bán hàng qua Chợ Làng, không phải toàn bộ thương mại điện tử của tỉnh.`,
    running: "Tháng này chưa hết nên còn tăng.",
    released: "Tháng nào tỉnh đã công bố thì có ở đây, đúng như trong công bố đó.",
    asOf: (time: string) => `Tính lúc ${time}`,
  },
  chart: {
    monthly: {
      heading: "Theo tháng",
      describe: (from: string, to: string, top: string, amount: string) =>
        `Biểu đồ cột tiền hàng đã giao từng tháng, từ ${from} đến ${to}. Cao nhất là ${top} với ${amount}.`,
      unfinished: "Cột kẻ sọc: tháng chưa hết",
      million: "triệu ₫",
    },
    commune: { heading: "Theo xã, phường", of: "Nơi bán" },
    group: { heading: "Theo nhóm sản phẩm", of: "Nhóm sản phẩm" },
    star: {
      heading: "Theo hạng sao OCOP",
      of: "Hạng sao",
      note: "Hạng sao có hiệu lực lúc đặt hàng.",
    },
    describeSlices: (of: string, top: string, amount: string, share: string) =>
      `Biểu đồ thanh tiền hàng đã giao. ${of} lớn nhất: ${top}, ${amount}, bằng ${share} của tất cả.`,
    rest: (count: number) => `${String(count)} nơi còn lại`,
    table: "Bảng số liệu",
    csv: "Tải CSV",
    json: "Tải JSON",
    jsonOf: (heading: string) => `Tải JSON, cùng các bảng khác: ${heading}`,
    csvByMonth: "Tải CSV: theo xã, phường và tháng",
    csvOf: (heading: string) => `Tải CSV: ${heading}`,
  },
  column: {
    month: "Tháng",
    commune: "Xã, phường",
    group: "Nhóm sản phẩm",
    star: "Hạng sao",
    goods: "Tiền hàng (₫)",
    delivery: "Phí giao (₫)",
    orders: "Số đơn",
    share: "Tỷ trọng",
    kind: "Loại số liệu",
    asOf: "Tính lúc",
  },
  star: (stars: number) => `${String(stars)} sao`,
  noStar: "Không có sao còn hiệu lực",
  noGroup: "Chưa có nhóm",
  withheld: {
    heading: "Chưa công bố được",
    text: "Mới có ít hơn ba người bán có đơn đã giao, hoặc gần như chỉ có một. Công bố lúc này là nói ra doanh số của riêng họ. Trang này hiện số khi có đủ người bán.",
    why: "Vì sao có số gộp",
    whyUntold: "Vì sao chỉ có tháng đã công bố",
    untold: "∗ Tỉnh chưa công bố; không nằm trong tổng.",
    unreleased: "chưa công bố",
    unreleasedText:
      "Số của chợ ra cùng với công bố hằng tháng của tỉnh, không sớm hơn: một con số khác của cùng tháng có thể làm lộ doanh số của một người bán.",
    number: "Không công bố riêng",
    cell: "gộp",
    mark: "∗",
    months: (months: string, amount: string) =>
      `∗ Không công bố riêng: ${months}, cộng lại ${amount}.`,
    area: (area: string, count: number) => `${area} cũ: gộp ${String(count)} nơi`,
    together: {
      commune: (count: number) => `Gộp ${String(count)} nơi khác`,
      group: (count: number) => `Gộp ${String(count)} nhóm`,
      star: (count: number) => `Gộp ${String(count)} hạng`,
    },
  },
  empty: {
    heading: "Chưa có đơn nào được giao",
    text: "Trang này đếm từ đơn đầu tiên được giao. Không có số nào được đoán trước.",
    unreleased:
      "Khi đã có, số của chợ ra cùng với công bố hằng tháng của tỉnh. Không có số nào được đoán trước.",
    action: "Ra chợ xem hàng",
  },
  unreachable: {
    heading: "Chưa tải được số liệu",
    text: "Máy chủ của chợ đang không trả lời. Xin thử lại sau ít phút.",
    retry: "Thử lại",
  },
};
