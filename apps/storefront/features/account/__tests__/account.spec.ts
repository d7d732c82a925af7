import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { readProblem } from "../account-problem";
import { accountReturn, loginPath, producerPath } from "../account-return";
import { deviceName } from "../device-name";
import { afterFollowFailed } from "../followed-path";
import { parsePending } from "../pending-cookie";

describe("after logging in", () => {
  it.each([
    ["/thanh-toan", "/thanh-toan"],
    ["/nha-san-xuat/htx-dong-tien", "/nha-san-xuat/htx-dong-tien"],
    ["/nha-san-xuat/htx-dong-tien/../../ban-hang", "/tai-khoan"],
    ["/nha-san-xuat/", "/tai-khoan"],
    ["https://nguoi.la/nha-san-xuat/htx", "/tai-khoan"],
    ["/tai-khoan/dia-chi", "/tai-khoan/dia-chi"],
    ["/tai-khoan/dang-nhap", "/tai-khoan"],
    ["/ban-hang", "/tai-khoan"],
    ["//nguoi.la/tai-khoan", "/tai-khoan"],
    ["/thanh-toan/../ban-hang", "/tai-khoan"],
    [undefined, "/tai-khoan"],
  ])("whoever wanted %j goes to %j", (wanted, to) => {
    expect(accountReturn(wanted)).toBe(to);
  });

  it("the login page leads back", () => {
    expect(loginPath("/thanh-toan")).toBe("/tai-khoan/dang-nhap?tiep=%2Fthanh-toan");
  });
});

it.each([
  [
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
    "Chrome, Android",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
    "Safari, iPhone",
  ],
  ["curl/8.0", ""],
  ["", ""],
])("knows the device of %j as %j", (agent, name) => {
  expect(deviceName(agent)).toBe(name);
});

it.each(["", "x", "null", "{}", '{"phone":1,"request":"a","returnTo":"/"}'])(
  "takes %j for nobody who waits for a code",
  (text) => {
    expect(parsePending(text)).toBeNull();
  },
);

describe("following a producer", () => {
  it.each([
    [new BackendError(404, "not_found", undefined), "producer"],
    [new BackendError(429, "too_many_requests", undefined), "too_many"],
    [new BackendUnreachable(new Error()), "unreachable"],
  ])("that failed with %o is told on the list", (error, problem) => {
    const address = afterFollowFailed(error);
    expect(address).toBe(`/tai-khoan/nha-san-xuat?loi=${problem}`);
    expect(readProblem(problem)).toBe(problem);
  });

  it.each(["", "constructor", "x", ["phone"], undefined])("tells nothing of %j", (loi) => {
    expect(readProblem(loi)).toBeNull();
  });

  it.each([
    ["htx-dong-tien", "/nha-san-xuat/htx-dong-tien"],
    ["", null],
    ["../ban-hang", null],
    ["a?b", null],
  ])("%j has the page %j", (handle, page) => {
    expect(producerPath(handle)).toBe(page);
  });
});
