/** What the seller's page of buyers' complaints says, in Vietnamese. */
export const sellerComplaints = {
  title: "Khiếu nại của người mua",
  description: "Người mua khiếu nại gì về hàng đã nhận, và câu trả lời của bạn.",
  intro:
    "Người mua nhận hàng và thấy có chỗ không đúng. Bạn hoàn tiền, gửi lại hàng nếu người mua muốn, hoặc nói rõ vì sao không. Quá hạn mà chưa trả lời, khiếu nại tự chuyển đến ban quản lý chợ.",
  tabs: "Xem",
  waiting: (count: number) => `Chờ trả lời (${String(count)})`,
  all: "Tất cả",
  none: { waiting: "Không có khiếu nại nào chờ trả lời.", all: "Chưa có khiếu nại nào." },
  notice: (count: number) => `${String(count)} khiếu nại chờ trả lời`,
  order: (code: string) => `Đơn ${code}`,
  by: (name: string, at: string) => `${name} viết lúc ${at}`,
  photo: (name: string, number: number) => `Ảnh ${String(number)} của ${name}`,
  bad: (units: number, of: number, unit: string) =>
    `Người mua báo ${String(units)} trên ${String(of)} ${unit} có vấn đề.`,
  standing: {
    open: (until: string) =>
      `Trả lời trước ${until}. Quá hạn, khiếu nại tự chuyển đến ban quản lý chợ.`,
    paid_back: "Bạn đã nhận hoàn tiền",
    part_paid: (amount: string) => `Bạn đã hoàn một phần: ${amount}`,
    decided: (amount: string) => `Ban quản lý chợ quyết định hoàn ${amount}`,
    replaced: "Bạn đã gửi lại hàng",
    refused: "Bạn không hoàn tiền",
    late: "Quá hạn trả lời nên khiếu nại đã chuyển đến ban quản lý chợ.",
    appealed: "Người mua không đồng ý và đã đưa lên ban quản lý chợ.",
    notGood: "Người mua báo hàng gửi lại chưa tới hoặc chưa ổn.",
    decideBy: (until: string) => `Ban quản lý quyết định trước ${until}.`,
    upheld: "Ban quản lý chợ quyết định hoàn tiền",
    dismissed: "Ban quản lý chợ quyết định không hoàn tiền",
    withdrawn: "Người mua đã rút lại khiếu nại.",
  },
  words: {
    wish: "Người mua muốn bạn gửi lại hàng.",
    answer: "Câu trả lời của bạn",
    appeal: "Người mua không đồng ý vì",
    notGood: "Người mua báo ban quản lý chợ",
    decision: "Lý do của ban quản lý chợ",
  },
  replace: {
    text: (goods: string) =>
      `Bạn gửi bù ${goods} và chịu tiền gửi; không ai phải trả thêm gì. Kho trừ đi số món này. Bấm khi hàng đã lên đường; người mua được nhắn tin.`,
    label: "Nhắn người mua (nếu cần): gửi bằng gì, bao giờ tới",
    submit: "Đã gửi lại hàng",
    submitOf: (goods: string, code: string) => `Đã gửi lại hàng: ${goods}, đơn ${code}`,
    pending: "Đang ghi…",
  },
  payBack: {
    text: (goods: string) =>
      `Người mua giữ hàng và nhận lại tiền của ${goods}, theo cách đã trả: thẻ hoặc ví thì chợ hoàn luôn; tiền mặt hoặc chuyển khoản thì bạn tự trả lại rồi ghi ở trang đơn hàng. Việc này không đổi lại được.`,
    notArrived:
      "Đơn còn trên đường thì khép lại như hàng thất lạc, không tính vào doanh số; đã ghi là đã giao thì hoàn mọi món. Thẻ hoặc ví thì chợ hoàn luôn; chuyển khoản thì bạn tự trả lại; tiền mặt thì người mua không phải trả. Việc này không đổi lại được.",
    open: "Hoàn tiền…",
    openOf: (goods: string, code: string) => `Hoàn tiền… ${goods}, đơn ${code}`,
    sum: (amount: string) => `Người mua nhận lại ${amount}.`,
    sumWithFee: (amount: string, fee: string) =>
      `Người mua nhận lại ${amount}, gồm cả phí giao ${fee}.`,
    nothing: "Không có tiền nào phải trả lại.",
    submit: (amount: string) => `Hoàn ${amount}`,
    submitOf: (amount: string, goods: string, code: string) =>
      `Hoàn ${amount}: ${goods}, đơn ${code}`,
    submitNothing: "Đồng ý, khép khiếu nại",
    pending: "Đang hoàn tiền…",
  },
  part: {
    open: "Hoàn một phần…",
    share: (units: number, of: number, unit: string, amount: string) =>
      `${String(units)} trên ${String(of)} ${unit} là khoảng ${amount}, bạn sửa được.`,
    text: (least: string, below: string) =>
      `Từ ${least} đến dưới ${below}. Người mua giữ hàng, nhận lại số tiền này theo cách đã trả và được nhắn; thấy chưa đủ, họ có thể đưa lên ban quản lý chợ. Chỉ hoàn một phần được một lần.`,
    label: "Hoàn bao nhiêu đồng?",
    submit: "Hoàn một phần",
    pending: "Đang hoàn tiền…",
  },
  refuse: {
    open: "Không hoàn, vì…",
    text: "Người mua đọc được câu này. Không đồng ý, họ có thể đưa lên ban quản lý chợ.",
    label: "Vì sao không hoàn tiền?",
    submit: "Gửi câu trả lời",
    pending: "Đang gửi…",
  },
  note: {
    paid_back:
      "Đã ghi hoàn tiền. Đơn trả tiền mặt hoặc chuyển khoản: mở đơn để xem số tiền bạn còn phải trả lại.",
    part_paid:
      "Đã ghi hoàn một phần và nhắn người mua. Đơn trả tiền mặt hoặc chuyển khoản: mở đơn để xem số tiền bạn còn phải trả lại.",
    replaced: "Đã ghi là bạn gửi lại hàng; kho đã trừ và người mua được nhắn tin.",
    refused: "Đã ghi câu trả lời; người mua đọc được.",
    changed:
      "Khiếu nại đó đã có câu trả lời, đã chuyển đi, hoặc người mua vừa sửa hay rút lại, nên lần bấm vừa rồi không đổi gì. Danh sách vừa được cập nhật, xin xem lại.",
  },
  problem: {
    text: "Hãy viết vì sao không hoàn tiền, nhiều nhất 1.000 chữ.",
    part: "Số tiền phải nằm trong khoảng ghi ở dưới. Muốn hoàn cả, hãy dùng nút Hoàn tiền.",
    long: "Lời nhắn dài quá 1.000 chữ.",
    stock:
      "Kho không còn đủ hàng ngoài số các đơn khác đã đặt. Hãy nhập thêm hàng, hoặc hoàn tiền.",
    forbidden: "Tài khoản này không được phép làm việc đó.",
    unreachable: "Chưa kết nối được với chợ nên chưa biết đã ghi hay chưa. Bấm lại là an toàn.",
  },
};
