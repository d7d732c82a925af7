/** How goods are made or packed, as it stands in their names; the empty one leaves it out. */
export const MANNERS = [
  "",
  "loại một",
  "nhà làm",
  "hộp quà",
  "sấy lạnh",
  "phơi nắng",
  "truyền thống",
  "vụ mới",
  "gói nhỏ",
  "đặc biệt",
  "ít muối",
  "hút chân không",
] as const;

/** What producers call themselves, before the place. */
export const PRODUCERS = [
  { kind: "cooperative", title: "Hợp tác xã" },
  { kind: "cooperative_group", title: "Tổ hợp tác" },
  { kind: "household", title: "Hộ kinh doanh" },
  { kind: "enterprise", title: "Công ty TNHH" },
  { kind: "farm", title: "Trang trại" },
] as const;

export const PRODUCER_NAMES = [
  "An Phát",
  "Bình Minh",
  "Đồng Tâm",
  "Đại Dương",
  "Hải Hà",
  "Hoa Sen",
  "Hồng Phát",
  "Hương Quê",
  "Lâm Sinh",
  "Minh Châu",
  "Nam Phong",
  "Phú Quý",
  "Quyết Tiến",
  "Sơn Thủy",
  "Tân Tiến",
  "Thanh Bình",
  "Thành Công",
  "Tiến Đạt",
  "Trường Sơn",
  "Vạn Lộc",
] as const;
