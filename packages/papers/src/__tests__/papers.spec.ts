import { AGE_CHECK_NOTE } from "@cho-lang/delivery/age-check";
import { deliveryNotesPdf } from "../delivery-notes";
import { labelsPdf } from "../labels";
import { pickListPdf } from "../pick-list";
import { readPdf, textOf } from "./read-pdf";
import { EGGS, someOrder, WINE } from "./some-order";

// The reader is a process of its own, which is slow to start on a busy machine.
jest.setTimeout(60_000);

const OTHER = {
  code: "CL22222A",
  tracking_url: "https://cho-lang.example/don-hang/CL22222A",
  lines: [EGGS],
};

describe("labels", () => {
  it("have a page of A6 an order, with what the carrier needs, in right Vietnamese", async () => {
    const pages = readPdf(await labelsPdf([someOrder(), someOrder(OTHER)]), "camera");
    expect(pages).toHaveLength(2);
    // 105 × 148 mm.
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [298, 420],
      [298, 420],
    ]);
    expect(pages.map(({ qr }) => qr)).toEqual([
      "https://cho-lang.example/don-hang/CL7K2M9Q",
      "https://cho-lang.example/don-hang/CL22222A",
    ]);
    for (const text of [
      "HTX Đồng Tiến",
      "Nguyễn Thị Phượng Hằng",
      "0912 345 678",
      "Số 8, ngõ 3, Phường Bãi Cháy, Quảng Ninh",
      "Lời nhắn: Gọi trước khi giao",
      "410.000 ₫",
      "HÀNG TƯƠI · GIỮ 0–4 °C",
    ]) {
      expect(textOf(pages.slice(0, 1))).toContain(text);
    }
    expect(textOf(pages.slice(1))).toContain("HÀNG DỄ VỠ");
  });

  it("stay one page, readable to a camera, however much somebody typed", async () => {
    const long = "Đường liên thôn khuất sau đồi chè ".repeat(20);
    const order = someOrder({
      address: long,
      note: long,
      buyer: { name: long, phone: "+84912345678" },
      lines: Array.from({ length: 40 }, () => EGGS),
    });
    const pages = readPdf(await labelsPdf([order]), "camera");
    expect(pages).toHaveLength(1);
    expect(pages[0]?.qr).toBe(order.tracking_url);
    const wine = readPdf(await labelsPdf([{ ...order, lines: [WINE] }]));
    expect(wine).toHaveLength(1);
    expect(textOf(wine)).toContain(AGE_CHECK_NOTE);
    expect(textOf(pages)).toContain("410.000");
    expect(textOf(pages)).toContain("HÀNG DỄ VỠ");
  });

  it("tell the parcel's number and what it collects", async () => {
    const part = someOrder({ parcel: "Kiện 1/2", total_vnd: 12_345_678 });
    const text = textOf(readPdf(await labelsPdf([part])));
    expect(text).toContain("Kiện 1/2");
    expect(text).toContain("12.345.678 ₫");
    const paid = textOf(readPdf(await labelsPdf([someOrder({ paid: true })])));
    expect(paid).toContain("Đã chuyển khoản, không thu tiền");
    expect(paid).not.toContain("410.000");
    expect(textOf(readPdf(await deliveryNotesPdf([part])))).toContain("CL7K2M9Q, kiện 1/2, đặt");
    expect(textOf(readPdf(await pickListPdf([part])))).toContain("kiện 1/2");
  });

  it("tell who hands alcohol over to give it to nobody under age, and who packs it to pack it apart", async () => {
    const wine = someOrder({ parcel: "Kiện 2/2", lines: [WINE], paid: true });
    for (const print of [labelsPdf, deliveryNotesPdf]) {
      expect(textOf(readPdf(await print([wine])))).toContain(AGE_CHECK_NOTE);
      expect(textOf(readPdf(await print([someOrder()])))).not.toContain("18");
    }
    expect(textOf(readPdf(await labelsPdf([wine])))).toContain("HÀNG DỄ VỠ");
    expect(textOf(readPdf(await pickListPdf([wine])))).toContain("Đóng rượu thành kiện riêng");
    expect(textOf(readPdf(await pickListPdf([someOrder()])))).not.toContain("rượu");
  });

  it("say of what its buyer comes for where and when, and that the seller brings it herself", async () => {
    const place = "Thôn 4, xã Hải Lạng";
    const fetched = someOrder({
      address: "",
      delivery: { by: "buyer", place, when: "Có hàng từ 1/12, 7–17 giờ" },
    });
    const label = textOf(readPdf(await labelsPdf([fetched])));
    for (const text of ["Khách tới lấy", place, "Có hàng từ 1/12, 7–17 giờ", "khi khách lấy"]) {
      expect(label).toContain(text);
    }
    expect(label).not.toContain("Thu tiền khi giao");
    const note = textOf(readPdf(await deliveryNotesPdf([fetched])));
    expect(note).toContain(`Khách tới lấy: ${place}. Có hàng từ 1/12`);
    const own = someOrder({ delivery: { by: "own_rider" } });
    for (const print of [labelsPdf, deliveryNotesPdf]) {
      const text = textOf(readPdf(await print([own])));
      expect(text).toContain("Tự giao");
      expect(text).toContain("Bãi Cháy");
      expect(textOf(readPdf(await print([someOrder()])))).not.toMatch(/Tự giao|Khách tới lấy/);
    }
  });

  it("write marks typed apart from their letters as one, and nothing that is no text", async () => {
    const name = `${"Nguyễn Thị Phượng".normalize("NFD")}\u0000\nHằng`;
    const pages = readPdf(await labelsPdf([someOrder({ buyer: { name, phone: "0912345678" } })]));
    expect(textOf(pages)).toContain("Nguyễn Thị Phượng Hằng");
  });

  it("leave out pictures and what has no shape, for which the font has only a box", async () => {
    const name = "\ufeffChị\u200b Hoa 🌸👩🏽‍🌾❤️🇻🇳";
    const order = someOrder({ note: "Số 1\u200d ™ 🙏", buyer: { name, phone: "0912345678" } });
    const text = textOf(readPdf(await labelsPdf([order])));
    expect(text).toContain("Chị Hoa 0912");
    expect(text).toContain("Lời nhắn: Số 1 ™ ");
    expect(text).not.toContain("\u0000");
  });
});

describe("delivery notes", () => {
  it("tell goods and sums, and of the phone number only its end", async () => {
    const pages = readPdf(await deliveryNotesPdf([someOrder(), someOrder(OTHER)]), "camera");
    const [first] = pages;
    expect(pages).toHaveLength(2);
    expect(first?.qr).toBe("https://cho-lang.example/don-hang/CL7K2M9Q");
    const text = textOf(pages.slice(0, 1));
    for (const wanted of ["110.000", "275.000", "385.000", "25.000", "410.000", "•••• ••• 678"]) {
      expect(text).toContain(wanted);
    }
    expect(text).not.toContain("345");
  });

  it("go on over pages for a long order and keep every line of it", async () => {
    const lines = Array.from({ length: 60 }, (_, at) => ({
      ...EGGS,
      title: `Món số ${String(at)}`,
    }));
    const pages = readPdf(await deliveryNotesPdf([someOrder({ lines })]));
    expect(pages.length).toBeGreaterThan(1);
    const text = textOf(pages);
    for (const { title } of lines) {
      expect(text).toContain(`${title},`);
    }
    expect(text.match(/Thành tiền/g)).toHaveLength(pages.length);
  });

  it("say that an order is made up", async () => {
    const notes = readPdf(await deliveryNotesPdf([someOrder({ demonstration: true })]));
    const labels = readPdf(await labelsPdf([someOrder({ demonstration: true })]));
    expect(textOf(notes)).toContain("đơn minh họa");
    expect(textOf(labels)).toContain("Đơn minh họa, không gửi");
  });
});

describe("the pick list", () => {
  it("sums goods, names parcels and gives reasons for the packing, without the buyers", async () => {
    const text = textOf(readPdf(await pickListPdf([someOrder(), someOrder(OTHER)])));
    expect(text).toContain("Danh sách lấy hàng cho 2 đơn");
    expect(text).toContain("Trứng vịt biển Đồng Rui Hộp 10 quả 2 4");
    expect(text).toContain("Chả mực giã tay Gói 500 g 1 1");
    expect(text).toContain("CL22222A 2 × Trứng vịt biển Đồng Rui, Hộp 10 quả");
    expect(text.indexOf("Hàng giữ mát")).toBeLessThan(text.indexOf("Hàng dễ vỡ"));
    expect(text).toContain("Phần lớn hàng vỡ vì món này va vào món kia.");
    for (const secret of ["Phượng", "345", "678", "Bãi Cháy"]) {
      expect(text).not.toContain(secret);
    }
  });
});
