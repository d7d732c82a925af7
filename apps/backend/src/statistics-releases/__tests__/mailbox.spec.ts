import { mailbox } from "../mailbox";

it.each([
  ["Lan.Anh@so.example", "lan.anh@so.example"],
  ["lan.anh+kiem-tra@so.example", "lan.anh@so.example"],
  [" lan.anh@SO.example ", "lan.anh@so.example"],
])("%s ends in the mailbox %s", (email, box) => {
  expect(mailbox(email)).toBe(box);
});

it("keeps two people apart", () => {
  expect(mailbox("lan@so.example")).not.toBe(mailbox("lan@khac.example"));
  expect(mailbox("lan@so.example")).not.toBe(mailbox("lananh@so.example"));
});
