/**
 * What is said of an order that no carrier brings, where its words are others, in Vietnamese: to its buyer and its
 * seller. Instants and days come already formatted.
 */
export const orderWays = {
  own_rider: {
    card: "Tự giao",
    step: { handed_over: "Nhà sản xuất tự đi giao" },
    explained: {
      handed_over: "Nhà sản xuất đang tự mang hàng tới bạn và sẽ gọi trước khi đến.",
    },
    refused: {
      told: {
        not_reached: "Nhà sản xuất đã mang hàng tới nhưng chưa gặp được bạn, nên đơn đã khép lại.",
      },
    },
    parcels: {
      submit: (number: number) => `Đã mang kiện ${String(number)} đi giao`,
    },
  },
  pick_up: { card: "Khách tới lấy" },
  fair_stall: { card: "Khách lấy ở hội chợ" },
  fetched: {
    status: { handed_over: "Chờ lấy", delivered: "Đã lấy" },
    step: { handed_over: "Hàng sẵn sàng để lấy", delivered: "Bạn đã lấy hàng" },
    explained: {
      handed_over: "Hàng đã sẵn sàng, mời bạn đến lấy.",
      delivered: "Bạn đã lấy hàng và trả tiền. Chúc ngon miệng!",
    },
    partReady: "Một phần hàng đã sẵn sàng, mời bạn đến lấy. Phần còn lại sẽ có sau.",
    placed: {
      cash: [
        "Nhà sản xuất xác nhận đơn và chuẩn bị hàng.",
        "Bạn xem trang đơn hàng: khi hàng sẵn sàng thì đến lấy.",
        "Bạn nhận hàng và trả tiền mặt.",
      ],
      calls: "Bạn xem trang đơn hàng: khi hàng sẵn sàng thì đến lấy, không trả thêm gì.",
    },
    collect: "Thu khi khách lấy",
    refused: {
      open: "Khách không đến lấy?",
      text: "Đơn khép lại và không tính vào doanh số. Người mua được nhắn ngay; đơn trả bằng thẻ hoặc ví thì chợ hoàn tiền luôn, đơn chuyển khoản thì bạn tự trả lại. Việc này không đổi lại được.",
      notBefore: (day: string) => `Khách không đến lấy thì ghi được ở đây sau ${day}.`,
      partTaken:
        "Khách đã lấy một phần. Kiện khách không lấy: bấm khách đã lấy, rồi ghi hàng trả lại ở đây.",
      reason: {
        refused_at_door: "Khách không đến lấy",
        not_reached: "Không liên lạc được với khách",
        wrong_address: "Khách không tìm được nơi lấy",
        lost: "Hàng thất lạc",
      },
      submit: "Ghi khách không đến lấy và khép đơn",
      ended: "Đơn không có người lấy, đã khép lại. Lý do:",
      step: "Chưa được lấy",
      told: {
        refused_at_door: "Đã qua ngày hẹn mà hàng chưa được lấy, nên đơn đã khép lại.",
        not_reached: "Đã qua ngày hẹn và chưa liên lạc được với bạn, nên đơn đã khép lại.",
        wrong_address: "Đã qua ngày hẹn và bạn chưa tìm được nơi lấy, nên đơn đã khép lại.",
        lost: "Hàng đã chuẩn bị nhưng không tới tay bạn, nên đơn đã khép lại.",
      },
    },
    parcels: {
      sent: (instant: string) => `Sẵn sàng để lấy từ ${instant}`,
      arrived: (instant: string) => `Đã lấy lúc ${instant}`,
      open: "Có sẵn trước một phần",
      text: "Ghi số lượng đã sẵn sàng để khách lấy. Phần còn lại vẫn nằm ở “Chờ gửi”. Đơn đã có sẵn một phần thì không hủy cả đơn được nữa, chỉ bớt được phần còn lại.",
      submit: (number: number) => `Kiện ${String(number)} đã sẵn sàng`,
      done: "Đã ghi: kiện hàng chờ khách đến lấy.",
      taken: (number: number) => `Khách đã lấy kiện ${String(number)}`,
      partSent: (parcels: number, lines: number) =>
        lines === 0
          ? `${String(parcels)} kiện đã sẵn sàng, không còn món nào`
          : `${String(parcels)} kiện đã sẵn sàng, còn ${String(lines)} món`,
      toCome: "Còn chuẩn bị",
    },
    cuts: {
      heading: "Người bán không có",
      open: "Không có món nào?",
      text: (money: string) =>
        `Chọn món không có. ${money}, và người mua được nhắn ngay. Bớt hết mọi món là hủy đơn.`,
      textPartSent: (money: string) =>
        `Chọn món không có trong phần chưa sẵn sàng. ${money}, và người mua được nhắn ngay. Bớt hết phần đó thì đơn coi như đã sẵn sàng.`,
      line: "Món không có",
      quantity: "Số lượng không có (để trống là cả món)",
      cash: "Tiền thu khi khách lấy giảm đúng bằng món đó",
    },
    arrival: {
      heading: "Bạn đã lấy hàng chưa?",
      text: "Lấy rồi thì bấm để báo. Hạn khiếu nại tính từ lúc đó: hàng ôi hỏng 48 giờ; vỡ, thiếu, nhầm hàng 7 ngày.",
      submit: "Đã lấy hàng",
      later: (from: string) => `Sau ${from} mà không lấy được hàng, bạn báo được ở đây.`,
      received: (at: string) =>
        `Người mua báo đã lấy hàng lúc ${at}. Đã thu đủ tiền thì bấm khách đã lấy.`,
    },
  },
};
