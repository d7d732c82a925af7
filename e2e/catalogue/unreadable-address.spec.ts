import { request } from "node:http";
import { house } from "../buying/house";

/** Percent signs that stand for no text: cut off, no digits, no UTF-8, an overlong form. */
const UNREADABLE = [
  "/%",
  "/san-pham/%E0%A4%A",
  "/san-pham/%ff",
  "/xa/%zz",
  "/nhom/%C0%80",
  "/nha-san-xuat/%u0110",
  "/chung-nhan/%E0%A4%A",
  "/don-hang/%E0%A4%A",
  "/ban-hang/don-hang/%ff",
  "/thong-ke/%E0%A4%A",
  "/anh/%ff",
  "/_next/static/%",
];

/** Sends the path as it stands, which `fetch` would not. */
function get(path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request(house().storefrontUrl, { path }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part: string) => (text += part));
      answer.on("end", () => {
        resolve({ status: answer.statusCode ?? 0, text });
      });
    })
      .on("error", reject)
      .end();
  });
}

it.each(UNREADABLE)("%s is a 404 page with a way on", async (path) => {
  const { status, text } = await get(path);
  expect(status).toBe(404);
  expect(text).toMatch(/<h1[^>]*>Trang này không có trong chợ/);
  expect(text).toContain('href="/san-pham"');
});

it("reads a page whose query is no text", async () => {
  expect((await get("/san-pham?q=%E0%A4%A")).status).toBe(200);
});
