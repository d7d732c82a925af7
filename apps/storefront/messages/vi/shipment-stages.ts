/** Where a parcel is with its carrier, in Vietnamese: for its buyer and its seller. */
export const shipmentStages = {
  by: (carrier: string, tracking: string) =>
    `${carrier === "" ? "Đơn vị vận chuyển" : carrier}${tracking === "" ? "" : `, mã ${tracking}`}`,
  stage: {
    waiting: "chờ lấy hàng",
    moving: "đang trên đường",
    delivering: "đang giao tới nơi",
    missed: "giao chưa được, sẽ giao lại",
    delivered: "đã giao",
    returning: "đang chuyển hoàn",
    returned: "đã hoàn về nhà sản xuất",
    stopped: "đang gặp sự cố",
    damaged: "bị hư hỏng",
    lost: "bị thất lạc",
    cancelled: "đã hủy",
  },
  since: (words: string, instant: string) => `${words}, từ ${instant}`,
};
