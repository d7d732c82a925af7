/** Words of the page of the province's people, in Vietnamese. */
export const provincePeopleWords = {
  provincePeople: {
    menu: "Người của tỉnh",
    title: "Người của tỉnh",
    subtitle: "Người làm số liệu của tỉnh, đăng nhập ở /tinh",
    add: "Thêm người",
    added: "Đã thêm, người này đăng nhập được ở /tinh",
    empty: "Chưa có ai",
    emptyHint: "Người tính và người công bố phải là hai người.",
    role: "Vai trò",
    blocked: "đã khóa",
    changeRole: "Đổi vai trò",
    block: "Khóa",
    unblock: "Mở lại",
    roleText: "Có hiệu lực ngay.",
    doorText: "Có hiệu lực ngay, cả với phiên đang mở.",
    resetPassword: "Đặt lại mật khẩu",
    resetText: "Mật khẩu cũ không dùng được nữa. Trao tận tay mật khẩu mới.",
    changed: "Đã ghi",
  },
  provinceRole: {
    officer: "Cán bộ: theo dõi, nhắc báo cáo",
    statistician: "Thống kê: xem báo cáo lạ, tính số liệu",
    releaser: "Công bố: kiểm tra, đặt ngày",
    auditor: "Kiểm toán: xem tất cả, đọc nhật ký",
  },
};
