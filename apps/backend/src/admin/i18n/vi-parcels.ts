/** What the panel says of the parcels of an order, in Vietnamese. */
export const parcelWords = {
  parcels: {
    title: "Kiện hàng",
    name: "Kiện {{number}}, thu {{amount}}",
    sent: "Đang giao, gửi lúc {{at}}",
    arrived: "Đã giao lúc {{at}}",
    photo: "Xem ảnh lúc gửi",
  },
};
