/** What every form of the province's door says in the browser, in Vietnamese. */
export const provinceForms = {
  failure: {
    period:
      "Kỳ chưa đúng: viết như 2026-10, 2026-Q4, 2026 (tháng 1 và 2 tính chung: 2027-01/2027-02), và kỳ phải đã kết thúc.",
    reason: "Vui lòng ghi vì sao. Kỳ đã có số liệu thì tính lại phải có lý do.",
    shops: "Chỉ tiêu là số gian hàng, viết bằng chữ số, từ 0 đến 100000.",
    source: "Vui lòng ghi chỉ tiêu nằm trong kế hoạch, quyết định nào.",
    treatment:
      "Hãy chọn một cách tính hợp với báo cáo này: chỉ trừ phần bán ở chợ khi gian hàng có bán ở chợ.",
    release_on: "Ngày công bố là từ hôm nay đến hết mười hai tháng tới, như trong lịch công bố.",
    same_person: "Người tính số liệu không tự kiểm tra được: cần một người khác.",
    wrong_status: "Việc này không còn đúng lúc: đã có người làm trước. Xin xem lại trang.",
    gives_seller_away:
      "Chưa công bố được: từ số này có thể tính ra doanh số của một nhà bán. Hãy chờ thêm báo cáo rồi tính lại, hoặc công bố cùng một kỳ dài hơn.",
    not_found: "Không còn mục này. Xin xem lại trang.",
    forbidden: "Vai trò của bạn không làm được việc này.",
    unreachable: "Chưa làm được. Xin thử lại sau ít phút.",
  },
  pending: "Đang gửi…",
  releases: {
    compute: "Tính một kỳ",
    computeSubmit: "Khóa đầu vào và tính",
    period: "Kỳ",
    choose: "Chọn kỳ đã kết thúc",
    reason: "Vì sao tính lại (chỉ khi kỳ này đã có số liệu)",
  },
  odd: {
    open: "Xem và ghi cách tính",
    again: "Xem lại",
    submit: "Ghi lại",
    treatmentLabel: "Cách tính",
    treatment: {
      right: "Đúng, tính như mọi báo cáo",
      unique: "Đúng, nhưng không đại diện cho ai khác",
      floor_included: "Trừ phần đã bán ở chợ này",
      refused: "Không dùng, như chưa nộp",
    },
    reason: "Vì sao",
  },
  release: {
    schedule: "Đặt ngày công bố",
    scheduleAnew: "Đặt lại ngày công bố",
    day: "Ngày công bố",
    dayHint: "Từ 0 giờ ngày này ai cũng xem được. Trước ngày ấy còn đặt lại được.",
  },
  report: {
    target: "Chỉ tiêu gian hàng mới của kỳ",
    entered: (by: string, version: string) => `Đang dùng bản ${version}, ${by} nhập.`,
    enter: "Ghi chỉ tiêu",
    shops: "Số gian hàng",
    source: "Theo kế hoạch, quyết định nào",
  },
};
