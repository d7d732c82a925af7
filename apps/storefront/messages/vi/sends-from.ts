/** What a shopper reads of a seller who sends nothing until a day, in Vietnamese. */
export const sendsFrom = {
  day: (day: string) => `Gửi hàng từ ${day}`,
};
