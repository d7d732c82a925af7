/** What is said where a delivery is chosen, in Vietnamese. */
export const deliveryChoice = {
  legend: "Cách nhận hàng",
  nothing: "Chưa có cách giao hàng này tới địa chỉ của bạn.",
  ageCheck: "Kiện rượu chỉ giao cho người đủ 18 tuổi; người giao có thể xem giấy tờ.",
};
