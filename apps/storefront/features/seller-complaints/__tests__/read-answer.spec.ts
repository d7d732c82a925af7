import { readAnswer } from "../read-answer";

function form(text: string): FormData {
  const data = new FormData();
  data.set("text", text);
  return data;
}

it("reads why a complaint is not paid back", () => {
  expect(readAnswer(form("  Chè khô, không thể ôi.\r\nXin xem lại ảnh. "))).toBe(
    "Chè khô, không thể ôi.\nXin xem lại ảnh.",
  );
});

it("takes a thousand letters, a line break being one", () => {
  expect(readAnswer(form(`${"a".repeat(499)}\r\n${"b".repeat(500)}`))).toHaveLength(1000);
  expect(readAnswer(form("a".repeat(1001)))).toBeNull();
});

it("counts a letter with its marks once, however it was typed", () => {
  expect(readAnswer(form("ế".normalize("NFD").repeat(1000)))).toBe("ế".repeat(1000));
  expect(readAnswer(form("🍵".repeat(1000)))).toHaveLength(2000);
});

it("is nothing when nothing is written", () => {
  expect(readAnswer(form(" \r\n "))).toBeNull();
  expect(readAnswer(new FormData())).toBeNull();
});

it("is nothing for a file", () => {
  const data = new FormData();
  data.set("text", new Blob(["Chè khô"]));
  expect(readAnswer(data)).toBeNull();
});
