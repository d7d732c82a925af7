/** What a seller reads about delivery, in Vietnamese. Amounts come already formatted. */
export const sellerDelivery = {
  title: "Giao hàng",
  description: "Các cách giao hàng của gian hàng, phí giao và nơi giao.",
  share: {
    none: "Chưa có đơn nào để tính phí giao bằng bao nhiêu phần tiền hàng.",
    text: (percent: string, orders: number, fees: string, goods: string) =>
      `Phí giao bằng ${percent} % tiền hàng: ${String(orders)} đơn gần đây, phí ${fees} trên tiền hàng ${goods}.`,
  },
  ways: {
    carrier: {
      title: "Đơn vị vận chuyển",
      text: "Giao tận nơi cả nước, phí theo vùng. Hàng không chịu nổi đường xa thì chợ tự không nhận đơn và nói rõ vì sao.",
    },
    own_rider: {
      title: "Tự giao trong tỉnh",
      text: "Người của gian hàng giao ngay trong ngày gửi, một mức phí.",
    },
    pick_up: {
      title: "Khách tới lấy",
      text: "Không mất phí. Khách thấy nơi lấy và giờ có người.",
    },
    fair_stall: {
      title: "Gian hàng hội chợ",
      text: "Khách đặt trước, nhận ở gian hàng trong những ngày hội chợ, không mất phí.",
    },
  },
  fields: {
    same_commune: "Cùng xã, phường (₫)",
    province: "Trong tỉnh (₫)",
    island: "Ra xã đảo (₫)",
    elsewhere: "Tỉnh khác (₫)",
    free_from: "Miễn phí từ tiền hàng (₫), để trống thì không; không tính xã đảo",
    over_1: "Đơn nặng hơn, ví dụ 3 kg",
    add_1: "thì thêm (₫)",
    over_2: "Đơn nặng hơn nữa, ví dụ 10 kg",
    add_2: "thì thêm (₫)",
    over_3: "Mức nặng thứ ba",
    add_3: "thì thêm (₫)",
    over_4: "Mức nặng thứ tư",
    add_4: "thì thêm (₫)",
    over_5: "Mức nặng thứ năm",
    add_5: "thì thêm (₫)",
    rider_fee: "Phí một đơn (₫)",
    rider_free: "Miễn phí từ tiền hàng (₫), để trống thì không",
    pick_address: "Nơi lấy hàng",
    pick_hours: "Giờ có người, ví dụ 7–17 giờ, trừ Chủ nhật",
    fair: "Tên hội chợ",
    fair_address: "Nơi họp, số gian",
    fair_from: "Từ ngày",
    fair_to: "Đến hết ngày",
  },
  weight: "Thêm phí cho đơn nặng",
  communes: (count: number) =>
    count === 0
      ? "Giao mọi xã, phường trong tỉnh, trừ xã đảo (đổi)"
      : `Giao ${String(count)} xã, phường đã chọn (đổi)`,
  zones: {
    title: "Vùng riêng theo xã, phường",
    text: "Xã, phường trong vùng riêng theo phí của vùng, không theo khoảng cách; đơn nặng vẫn thêm phí.",
    add: "Thêm một vùng riêng",
    legend: (number: number, name: string) => `Vùng riêng ${String(number)} ${name}`.trim(),
    summary: (name: string, fee: string, communes: number) =>
      `${name} · ${fee} · ${String(communes)} xã, phường`,
    unnamed: "Vùng chưa có tên",
    unsentShort: "không gửi tới",
    fields: {
      name: "Tên vùng, ví dụ Các đảo Vân Đồn",
      fee: "Phí một đơn tới vùng này (₫)",
      free: "Miễn phí tới vùng này từ tiền hàng (₫), để trống thì không",
      days: "Đi lâu hơn thường lệ bao nhiêu ngày, để trống thì không",
    },
    unsent: "Đơn vị vận chuyển không gửi tới vùng này",
    gone: "Bỏ vùng này khi lưu",
    communes: (count: number) =>
      count === 0 ? "Chọn xã, phường" : `${String(count)} xã, phường đã chọn (đổi)`,
    communesLegend: "Xã, phường của vùng",
    noCommune: "Hãy chọn ít nhất một xã, phường.",
    taken: (names: string) => `Mỗi xã, phường chỉ ở một vùng; đã có ở vùng trước: ${names}.`,
    days: (most: number) => `Ghi số ngày từ 0 đến ${String(most)}.`,
  },
  problem: {
    money: "Ghi số tiền tròn đồng, ví dụ 25.000.",
    weight: "Ghi cân nặng kèm đơn vị, ví dụ 3 kg; không quá 100 kg, mỗi mức một lần.",
    text: "Hãy ghi mục này.",
    long: (most: number) => `Hãy ghi trong một dòng, không quá ${String(most)} ký tự.`,
    day: "Hãy chọn ngày: ngày cuối không trước ngày đầu, hội chợ chưa kết thúc và trong vòng một năm.",
  },
  save: "Lưu cách giao hàng",
  saved: "Đã lưu. Đơn mới theo cách này, đơn đã đặt giữ nguyên.",
  pending: "Đang gửi…",
  failure: {
    fields: "Chưa lưu được. Xin xem lại những ô được đánh dấu.",
    no_way: "Chưa lưu được: cần ít nhất một cách giao, không thì không ai đặt được hàng.",
    forbidden: "Bạn không có quyền làm việc này.",
    unreachable: "Chưa kết nối được với chợ nên chưa lưu được. Bấm lại là an toàn.",
  },
};
