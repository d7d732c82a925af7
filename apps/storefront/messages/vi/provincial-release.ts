/** What the public statistics page says of the province's own figures, in Vietnamese. */
export const provincialRelease = {
  heading: (period: string) => `Bán lẻ trực tuyến của tỉnh, ${period}`,
  amount: (amount: string) => `${amount} đồng`,
  interval: (lower: string, upper: string) =>
    `Khoảng tin cậy 90%: từ ${lower} đến ${upper} đồng. Nếu làm lại cách tính này nhiều lần, chừng chín trong mười khoảng chứa con số thật.`,
  knownOnly:
    "Chưa đủ báo cáo để ước lượng phần còn lại: đây chỉ là phần đã biết, thấp hơn con số thật.",
  share: { goods: "của bán lẻ hàng hóa", goods_services: "của bán lẻ hàng hóa và dịch vụ" },
  shareInterval: (lower: string, upper: string) => `khoảng tin cậy 90%: ${lower}–${upper}`,
  facts: {
    floor: "Trong đó qua chợ này",
    known: "Phần đã biết, không phải ước lượng",
    returns: "Báo cáo đã nhận",
    chat: "Đặt qua trò chuyện, điện thoại (không tính vào)",
    next: "Kỳ công bố tới",
  },
  returns: (returns: string, expected: string) => `${returns} trên ${expected}`,
  outside: (count: string) =>
    `${count} nhà bán trên chợ chưa có trong danh sách của tỉnh: chỉ tính phần họ bán qua chợ.`,
  version: (version: string, day: string) => `Bản ${version}, công bố ngày ${day}.`,
  revised: (reason: string) => `Lý do điều chỉnh: ${reason}.`,
  demonstration: "Trong số này có đơn minh họa: không phải số liệu chính thức.",
  method:
    "Phần qua chợ được đếm đủ. Phần bán nơi khác lấy từ báo cáo tháng của nhà bán; nhà chưa báo cáo được ước lượng theo nhà cùng loại, cùng quy mô.",
  check: (hash: string) => `Mã kiểm tra của kết quả (SHA-256): ${hash}`,
};
