/** What the log-in by e-mail and password says in the browser, in Vietnamese. */
export const doorLogin = {
  email: "E-mail",
  password: "Mật khẩu",
  submit: "Đăng nhập",
  pending: "Đang đăng nhập…",
  error: {
    missing: "Hãy nhập e-mail và mật khẩu.",
    wrong: "E-mail hoặc mật khẩu chưa đúng.",
    too_many: "Bạn thử quá nhiều lần. Xin đợi ít phút rồi thử lại.",
    unreachable: "Chưa kết nối được với chợ. Xin thử lại sau ít phút.",
  },
};
