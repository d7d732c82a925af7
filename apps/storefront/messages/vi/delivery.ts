/** How goods come to their buyers and when, in Vietnamese. Days and amounts come already formatted. */
export const delivery = {
  methods: {
    carrier: "Giao tận nơi qua đơn vị vận chuyển",
    own_rider: "Nhà sản xuất tự giao tận nơi",
    pick_up: "Tới lấy ở chỗ nhà sản xuất",
    fair_stall: "Nhận ở gian hàng hội chợ",
  },
  free: "miễn phí",
  expected: (days: string) => `Dự kiến ${days}`,
  ready: (from: string, to: string) => `Có hàng từ ${from}, giữ đến ${to}`,
  atFair: (days: string) => `Nhận ${days}`,
  span: (from: string, to: string) => `${from} – ${to}`,
  parcels: (kinds: string) => `Đóng riêng: ${kinds}`,
  kinds: {
    dry: "thùng hàng khô",
    chilled: "thùng giữ mát",
    frozen: "thùng đông lạnh",
    alcohol: "kiện rượu",
    service: "dịch vụ tại chỗ",
  },
  notOffered: (method: string) => `${method}: không dùng được cho đơn này`,
  travels: {
    ambient: "Hàng",
    fragile: "Hàng dễ vỡ",
    chilled: "Hàng giữ mát",
    frozen: "Hàng đông lạnh",
    service: "Dịch vụ",
  },
  why: {
    transit: (goods: string, bears: string, place: string, takes: string) =>
      `${goods} chịu được ${bears} ngày đường, gửi tới ${place} mất ${takes} ngày.`,
    boat: (goods: string, bears: string, place: string, takes: string) =>
      `${goods} chịu được ${bears} ngày đường, đi tàu tới ${place} mất ${takes} ngày.`,
    province: (place: string) => `Nhà sản xuất không gửi món này tới ${place}.`,
    no_day: "Không có ngày gửi nào mà hàng tới nơi còn giữ được.",
    service: "Dịch vụ dùng tại chỗ, không gửi đi.",
    outside_area: "Cách này không tới địa chỉ của bạn.",
    fair_over: "Hội chợ kết thúc trước khi kịp có hàng.",
  },
  of: (title: string, why: string) => `${title}: ${why}`,
  order: {
    heading: "Cách nhận hàng",
    place: "Nơi nhận",
    handOver: (day: string) => `Phải giao đi chậm nhất ${day}`,
    ready: (day: string) => `Phải có sẵn hàng từ ${day}`,
  },
};
