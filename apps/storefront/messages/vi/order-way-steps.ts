/** What a seller's next step says in the browser with an order that no carrier brings, in Vietnamese. */
export const orderWaySteps = {
  own_rider: {
    sellerStep: {
      "hand-over": { action: "Đã mang hàng đi giao", done: "Đã ghi: đang giao." },
    },
  },
  fetched: {
    sellerStep: {
      "hand-over": { action: "Hàng đã sẵn sàng", done: "Đã ghi: chờ khách đến lấy." },
      deliver: { action: "Khách đã lấy và trả tiền", done: "Đã ghi: khách đã lấy." },
    },
    taken: "Khách đã lấy",
  },
  /** Of several orders at once, some of which are fetched. */
  selection: {
    "hand-over": "Đã gửi hoặc đã sẵn sàng các đơn đã chọn",
    deliver: "Đã giao hoặc khách đã lấy các đơn đã chọn",
    done: {
      "hand-over": (count: number) => `Đã ghi: ${String(count)} đơn đã gửi hoặc chờ lấy.`,
      deliver: (count: number) => `Đã ghi: ${String(count)} đơn xong.`,
    },
  },
};
