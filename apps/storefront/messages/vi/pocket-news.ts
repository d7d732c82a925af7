/** What stands at the foot of a page while orders made without a line are not settled, in Vietnamese. */
export const pocketNews = {
  asking: "Có đơn chưa gửi được: cần bạn xem lại.",
  waiting: (count: number) =>
    count === 1
      ? "1 đơn chưa gửi: sẽ gửi khi có mạng."
      : `${String(count)} đơn chưa gửi: sẽ gửi khi có mạng.`,
  sent: (codes: readonly string[]) => `Đã gửi đơn ${codes.join(", ")}.`,
  view: "Xem đơn",
};
