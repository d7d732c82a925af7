/** What the public statistics page says of the province's own figures, in Vietnamese. */
export const provincialRelease = {
  heading: (period: string) => `Bán lẻ trực tuyến của tỉnh, ${period}`,
  amount: (amount: string) => `${amount} đồng`,
  interval: (lower: string, upper: string) =>
    `Khoảng tin cậy 90%: từ ${lower} đến ${upper} đồng. Nếu lặp lại cách tính này nhiều lần, chừng chín trong mười khoảng chứa con số thật.`,
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
  coverage: (sellers: string) =>
    `Chỉ gồm ${sellers} nhà bán trong danh sách của tỉnh. Ai không có trong danh sách thì phần bán ngoài chợ này không nằm trong con số.`,
  coverageOfMonths: (sellers: string) =>
    `Chỉ gồm nhà bán trong danh sách của tỉnh: ${sellers} lượt, mỗi nhà bán một lượt mỗi tháng. Ai không có trong danh sách thì phần bán ngoài chợ này không nằm trong con số.`,
  divided: (amount: string, of: string) => `${amount} đồng chia cho ${of} tỷ đồng`,
  published: (status: string, day: string) => `${status}, công bố ngày ${day}`,
  ofPeriod: (period: string, value: string) => `${period} ${value} tỷ đồng`,
  madeUpRetail: "Mẫu số này do máy tạo ra để minh họa, không cơ quan nào công bố.",
  verdict: {
    below: (period: string) => `Tỷ trọng ${period} ở dưới mức mục tiêu.`,
    above: (period: string) => `Tỷ trọng ${period} ở trên mức mục tiêu.`,
    undecided: (period: string) =>
      `Với những gì đã biết, chưa nói được tỷ trọng ${period} ở trên hay dưới mức mục tiêu.`,
  },
  notAYear: "Đó chưa phải tỷ trọng của cả năm.",
  targetCounts:
    "Mục tiêu tính mọi người bán trong tỉnh, con số này chỉ tính nhà bán trong danh sách: nó cho biết ít nhất là bao nhiêu, không cho biết cả tỉnh đã đạt hay chưa.",
  version: (version: string, day: string) => `Bản ${version}, công bố ngày ${day}.`,
  revised: "Lý do điều chỉnh:",
  demonstration: "Trong số này có đơn minh họa: không phải số liệu chính thức.",
  method:
    "Phần qua chợ được đếm đủ. Phần bán nơi khác lấy từ báo cáo tháng của nhà bán; nhà chưa báo cáo được ước lượng theo nhà cùng loại, cùng quy mô.",
  check: (hash: string) => `Mã kiểm tra của kết quả (SHA-256): ${hash}`,
  openTable: "Bảng số liệu",
  tables: {
    commune: {
      heading: "Theo xã, phường, đặc khu của nhà bán",
      text: "Chợ đếm đủ từng đơn: hàng giao qua chợ này, theo nơi nhà bán đứng chân lúc giao. Bán ở nơi khác thì không ai biết theo xã.",
    },
    group: {
      heading: "Theo nhóm sản phẩm",
      text: "Chợ đếm đủ từng đơn: hàng giao qua chợ này.",
    },
    star: {
      heading: "Theo hạng sao OCOP",
      text: "Chợ đếm đủ từng đơn: hàng giao qua chợ này, theo hạng sao còn hiệu lực ngày đặt hàng.",
    },
    kind: {
      heading: "Theo loại nhà bán",
      text: "Phần qua chợ đếm đủ, phần bán nơi khác theo báo cáo tháng, nhà chưa báo cáo được ước lượng. Chỉ tổng số có khoảng tin cậy.",
    },
    channel: {
      heading: "Theo kênh bán",
      text: "Chỉ kênh chợ này là đếm được. Các kênh khác chỉ biết qua báo cáo; phần của nhà chưa báo cáo được ước lượng và không chia theo kênh.",
    },
  },
  floorShare: (share: string) =>
    `Chợ này giao ${share} của tổng số trên; phần còn lại bán ở nơi khác.`,
  floorShareOfKnown: (share: string) =>
    `Chợ này giao ${share} của phần đã biết; bán ở nơi khác bao nhiêu thì chưa biết đủ.`,
  chatApart: "Đặt qua trò chuyện, điện thoại: loại riêng, không cộng vào tổng.",
  noShare:
    "Chưa có tỷ trọng trong bán lẻ: tổng mức bán lẻ của tỉnh trong kỳ này chưa được công bố, hoặc chưa ghi vào đây.",
  target: (target: string, of: string, year: string) =>
    `Mục tiêu của tỉnh: ${target} ${of}, năm ${year}.`,
  targetOf: "của tổng mức bán lẻ",
  trend: {
    heading: "Qua các kỳ đã công bố",
    text: "Số của mỗi kỳ theo bản mới nhất. Vạch ngang là khoảng tin cậy 90%.",
    knownOnly:
      "Thanh kẻ sọc: chỉ phần đã biết, thấp hơn con số thật, không so được với kỳ đã ước lượng đủ.",
    longer: "Quý và năm đã công bố",
    longerText: "Mỗi kỳ theo bản mới nhất. Mục tiêu của tỉnh tính theo năm.",
    longerEntry: (period: string, total: string, sureness: string) =>
      `${period}: ${total} (${sureness})`,
    sureness: (lower: string, upper: string) => `90%: ${lower} – ${upper}`,
    longerShare: (percent: string, sureness: string | null, denominator: string) =>
      `${percent} ${denominator}${sureness === null ? "" : ` (${sureness})`}`,
    describe: (count: number, last: string, total: string) =>
      `Biểu đồ ${String(count)} kỳ đã công bố; kỳ mới nhất là ${last}, ${total}.`,
  },
  versions: {
    heading: "Các lần công bố",
    text: "Kỳ đã điều chỉnh giữ nguyên mọi bản từng công bố.",
    entry: (period: string, version: string, day: string, total: string) =>
      `${period}, bản ${version}, ${day}: ${total}`,
    all: "Mọi bản (CSV)",
    file: (period: string, version: string) => `JSON: ${period}, bản ${version}`,
  },
  calendar: {
    basis: { set: "đã ấn định", rule: "dự kiến" },
    entry: (day: string, period: string, basis: string) => `${day}: ${period} (${basis})`,
    file: "Lịch 12 tháng tới (CSV)",
  },
  definitions: "Định nghĩa tử số, mẫu số",
  methodInShort: "Phương pháp, tóm tắt",
  fullMethod: (version: string) =>
    `Toàn văn phương pháp hiện hành (tiếng Anh); kỳ này tính theo bản ${version}.`,
  kinds: {
    cooperative: "Hợp tác xã",
    cooperative_group: "Tổ hợp tác",
    household: "Hộ kinh doanh",
    farm: "Trang trại",
    enterprise: "Doanh nghiệp",
    unknown: "Ngoài danh sách của tỉnh",
  },
  channels: {
    own_floor: "Chợ Làng",
    other_floors: "Sàn khác",
    own_site: "Trang riêng của nhà bán",
    social_chat: "Mạng xã hội, trò chuyện",
    phone: "Điện thoại",
    estimated: "Ước lượng cho nhà chưa báo cáo",
  },
  group: (_id: number, name: string) => name,
  together: (count: number) => `Gộp ${String(count)} mục`,
  noSales: "Chưa giao đơn nào qua chợ",
  column: {
    commune: "Xã, phường, đặc khu",
    group: "Nhóm sản phẩm",
    star: "Hạng sao",
    kind: "Loại nhà bán",
    channel: "Kênh bán",
    period: "Kỳ",
    goods: "Tiền hàng (₫)",
    share: "Tỷ trọng",
    basis: "Cách biết",
    of: "Thuộc tổng",
    version: "Bản",
    releasedOn: "Ngày công bố",
    keys: "Mã",
    name: "Tên",
    total: "Tổng (₫)",
    known: "Phần đã biết (₫)",
    interval: "Khoảng tin cậy 90% (₫)",
    lower: "Cận dưới 90% (₫)",
    upper: "Cận trên 90% (₫)",
    floor: "Qua chợ (₫)",
    chat: "Trò chuyện, điện thoại (₫)",
    returns: "Báo cáo",
    expected: "Lượt nhà bán trong danh sách, mỗi tháng một lượt",
    estimate: "Cách tính",
    reason: "Lý do điều chỉnh",
    method: "Bản phương pháp",
    outputsHash: "SHA-256 của kết quả",
    dayBasis: "Cách định ngày",
  },
  shareColumn: {
    percent: (retail: string) => `Tỷ trọng trong ${retail} (%)`,
    lower: (retail: string) => `Cận dưới 90% của tỷ trọng trong ${retail} (%)`,
    upper: (retail: string) => `Cận trên 90% của tỷ trọng trong ${retail} (%)`,
    of: (retail: string) => `Tổng mức ${retail} (tỷ ₫)`,
    status: (retail: string) => `Trạng thái của tổng mức ${retail}`,
    publishedOn: (retail: string) => `Ngày công bố tổng mức ${retail}`,
  },
  estimate: { estimated: "ước lượng đủ", known_only: "chỉ phần đã biết" },
  unknownChat: "chưa biết: chưa có báo cáo nào",
  basis: {
    counted: "đếm đủ",
    reported: "theo báo cáo",
    estimated: "ước lượng",
    mixed: "đếm, báo cáo và ước lượng",
  },
  of: {
    floor: "hàng qua chợ",
    online: "bán lẻ trực tuyến",
    chat: "trò chuyện, điện thoại",
  },
  map: {
    label: (heading: string) =>
      `Bản đồ ô: ${heading}. Mỗi ô là một đơn vị, đặt theo vị trí gần đúng, dẫn tới dòng của nó trong bảng.`,
    tile: (name: string, amount: string, rank: number) => `${name}: ${amount}, bậc ${String(rank)}`,
    tileTogether: (name: string, amount: string) => `${name}: gộp với nơi khác, cộng lại ${amount}`,
    tileNone: (name: string) => `${name}: chưa giao đơn nào`,
    legend: "Bậc theo tiền hàng: càng nhiều vạch càng lớn",
    one: (value: string) => `${value} triệu ₫`,
    range: (least: string, greatest: string) => `${least} – ${greatest} triệu ₫`,
    together: "A, B… gộp với nơi mang cùng chữ",
    none: "· chưa giao đơn nào",
  },
  describe: (top: string, amount: string, share: string) =>
    `Biểu đồ thanh. Lớn nhất: ${top}, ${amount}, bằng ${share} của tất cả.`,
  files: {
    csv: "CSV",
    json: "JSON",
    of: (format: string, heading: string) => `Tải ${format}: ${heading}`,
  },
  disclosure:
    "Số của ít hơn ba nhà bán, hoặc gần như của một nhà, được gộp với số khác; bản sau không bao giờ tách số đã gộp. Phương pháp nói rõ điều gì được giữ kín và điều gì chưa.",
  otherLanguage: { label: "Read this page in English", href: "/en/thong-ke", language: "en" },
};
