import { CODE_TEMPLATES } from "../../mail/code-templates";
import { readableText } from "../readable-text";

it("keeps back every code, also one whose template is in no list, and nothing else", () => {
  const text = "Chợ Làng: mã là 123456";
  for (const template of [...CODE_TEMPLATES, "code-of-tomorrow"]) {
    expect(readableText({ template, data: { text } })).toBeNull();
  }
  expect(readableText({ template: "bank-code", data: { text, key: "k" } })).toBeNull();
  expect(readableText({ template: "order-paid", data: { text, key: "k", tries: 1 } })).toBe(text);
  expect(readableText({ template: "order-paid", data: null })).toBeNull();
});
