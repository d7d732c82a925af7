/** What a seller reads about cash that carriers collected for her, in Vietnamese. Amounts and days come already formatted. */
export const sellerRemittances = {
  title: "Tiền thu hộ",
  description: "Tiền mặt đơn vị vận chuyển đã thu của người mua và chưa chuyển lại.",
  look: "Xem tiền thu hộ chưa về",
  missing: "Chưa chuyển lại",
  text: "Tính từ ngày giao, cho những kiện đã ghi đơn vị vận chuyển. Kiện bạn tự giao thì tiền đã ở tay bạn nên không có ở đây.",
  none: "Không còn khoản nào: tiền thu hộ đã về đủ.",
  age: (from: number, to: number | null) =>
    to === null ? `Trên ${String(from - 1)} ngày` : `${String(from)}–${String(to)} ngày`,
  count: (count: number) => `${String(count)} kiện`,
  list: "Từng kiện, lâu nhất trước",
  more: (count: number) => `Còn ${String(count)} kiện nữa, mới giao hơn.`,
  unnamed: "Chưa ghi tên đơn vị",
  row: (carrier: string, day: string, days: number) =>
    `${carrier}, giao ${day}, ${days === 0 ? "hôm nay" : `${String(days)} ngày`}`,
  partly: (due: string) => `trong ${due}`,
  file: {
    heading: "Gửi tệp đối soát",
    text: "Tải tệp CSV hoặc XLSX của đơn vị vận chuyển rồi gửi lên. Cần cột mã đơn hoặc mã vận đơn, tiền thu hộ và ngày chuyển tiền. Gửi lại cùng một tệp không ghi hai lần.",
    label: "Tệp đối soát",
    limits: "Nhiều nhất 10.000 dòng, 20 MB.",
    carrier: "Tệp của đơn vị nào (không bắt buộc)",
    submit: "Đối chiếu",
    taken: (added: number, known: number) =>
      added === 0
        ? "Các dòng trong tệp đã có từ trước, không ghi thêm."
        : `Đã ghi ${String(added)} dòng mới${known === 0 ? "" : `, ${String(known)} dòng có từ trước`}.`,
    empty: "Chưa có tệp nào. Hãy chọn tệp .csv hoặc .xlsx.",
    nothing: "Tệp không có dòng nào có tiền thu hộ.",
    heavy: "Tệp nặng quá 20 MB. Hãy chia thành nhiều tệp nhỏ hơn.",
    busy: "Bạn gửi nhiều tệp quá. Xin đợi ít phút rồi gửi lại, gửi lại là an toàn.",
    forbidden: "Bạn không có quyền làm việc này.",
    unreachable: "Chưa kết nối được với chợ nên chưa rõ đã ghi chưa. Gửi lại là an toàn.",
  },
  lines: "Các dòng trong tệp",
  latest: (count: number) => `${String(count)} dòng mới nhất:`,
  fees: (amount: string) => `phí ${amount}`,
  outcome: {
    exact: "Đủ tiền",
    less: "Thiếu tiền",
    more: "Thừa tiền",
    twice: "Chuyển hai lần",
    unknown: "Không có đơn này",
    not_cash: "Đơn không trả tiền mặt",
    not_delivered: "Đơn chưa ghi là đã giao",
    refused: "Khách không nhận hàng",
  },
  passed: (day: string) => `chuyển ngày ${day}`,
  fee: (amount: string) => `phí ${amount}`,
  carrier: {
    open: "Đơn vị vận chuyển",
    now: (carrier: string, tracking: string) =>
      tracking === "" ? `Gửi qua ${carrier}` : `Gửi qua ${carrier}, mã ${tracking}`,
    text: "Ghi để theo dõi tiền thu hộ chưa về. Tự giao thì để trống cả hai ô.",
    name: "Tên đơn vị",
    tracking: "Mã vận đơn (không bắt buộc)",
    submit: "Lưu",
    pending: "Đang lưu…",
    done: "Đã lưu.",
    unnamedNow: (tracking: string) =>
      tracking === "" ? "Đơn vị vận chuyển đã giao" : `Gửi qua đơn vị vận chuyển, mã ${tracking}`,
    invalid: "Chưa lưu được: mã vận đơn này đã ghi cho một kiện khác, hoặc dài quá.",
  },
};
