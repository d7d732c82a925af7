/** Words of the page of cash that carriers collected, in Vietnamese. */
export const remittanceWords = {
  remittances: {
    menu: "Tiền thu hộ",
    title: "Tiền thu hộ theo gian hàng",
    subtitle:
      "Tiền mặt đơn vị vận chuyển đã thu và chưa chuyển lại, theo tệp đối soát mà gian hàng gửi",
    search: "Tìm theo tên gian hàng",
    seller: "Gian hàng",
    missing: "Chưa chuyển lại",
    parcels: "{{count}} kiện",
    from: "{{from}}–{{to}} ngày",
    over: "Từ {{from}} ngày",
    none: "Không còn khoản nào",
    noneHint: "Tiền thu hộ của mọi gian hàng đã về đủ theo các tệp đối soát.",
    held: "Cả chợ",
    carriers: "Theo đơn vị vận chuyển",
    carrier: "Đơn vị vận chuyển",
    unnamed: "Chưa ghi tên",
    unknown: "Dòng chưa khớp đơn nào, 90 ngày gần đây: {{count}}",
    unknownHint: "Tổng {{amount}}. Hiện 50 dòng mới nhất; gian hàng xem lại với đơn vị vận chuyển.",
    noUnknown: "Mọi dòng trong các tệp đều khớp một đơn.",
    line: "Mã trong tệp",
    day: "Ngày chuyển",
    amount: "Số tiền",
  },
};
