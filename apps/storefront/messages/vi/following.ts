/** What following a producer says, in Vietnamese. */
export const following = {
  title: "Đang theo dõi",
  description: "Hàng mới và tin về sao OCOP của những nhà sản xuất bạn theo dõi.",
  lead: "Hàng mới và tin về sao OCOP của những nhà bạn theo dõi. Danh sách này chỉ lưu trên máy này; chợ không biết bạn theo dõi ai, trừ những nhà bạn theo dõi khi đã vào tài khoản.",
  withoutScript: "Trang này cần JavaScript: danh sách chỉ nằm trong trình duyệt của bạn.",
  follow: "Theo dõi",
  followed: "Đang theo dõi",
  unfollow: "Bỏ theo dõi",
  unfollowOf: (name: string) => `Bỏ theo dõi ${name}`,
  see: "Xem tin",
  seeList: "Xem danh sách",
  byAccount: "Theo dõi bằng tài khoản",
  intoAccount: "Lưu vào tài khoản",
  onlyHere: "Máy này đang theo dõi, tài khoản thì chưa.",
  kept: { here: "Chỉ lưu trên điện thoại này.", account: "Lưu trong tài khoản của bạn." },
  failed: {
    here: "Trình duyệt này không cho lưu.",
    account: "Chưa lưu được vào tài khoản. Xin thử lại.",
  },
  empty: {
    heading: "Bạn chưa theo dõi nhà nào",
    text: "Mở trang một nhà sản xuất và bấm “Theo dõi”.",
    action: "Xem các nhà sản xuất",
  },
  products: "Mới lên chợ",
  stars: "Sao OCOP",
  nothing: "Chưa có gì mới trong hai tháng qua.",
  lost: "Chưa đọc được tin của nhà này. Mở lại trang khi có mạng.",
  loading: "Đang đọc tin…",
  since: (price: string, on: string) => `từ ${price}, lên chợ ${on}`,
  star: {
    given: (title: string, stars: number, on: string) =>
      `${title} được công nhận ${String(stars)} sao ngày ${on}.`,
    ends: (title: string, stars: number, on: string) =>
      `${String(stars)} sao của ${title} còn hiệu lực đến hết ${on}.`,
    ended: (title: string, stars: number, on: string) =>
      `${String(stars)} sao của ${title} đã hết hạn ngày ${on}.`,
    withdrawn: (title: string, stars: number, on: string) =>
      `${String(stars)} sao của ${title} bị thu hồi ngày ${on}.`,
  },
};
