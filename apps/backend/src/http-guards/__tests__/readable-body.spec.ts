import { readableBody } from "../readable-body";

it.each([
  ["\u200b\u200b", ""],
  ["\u202d0867000114\u202c", "0867000114"],
  ["Thôn 4\u202e, xã Hải Lạng", "Thôn 4, xã Hải Lạng"],
  ["một\u0007\nhai", "một\nhai"],
  ["nhà 👨‍👩‍👧 và ❤️‍🔥", "nhà 👨‍👩‍👧 và ❤️‍🔥"],
  ["a\u200db", "ab"],
])("reads %j as %j", (sent, read) => {
  expect(readableBody({ buyer: { name: sent }, notes: [sent] })).toEqual({
    buyer: { name: read },
    notes: [read],
  });
});

it("leaves passwords, numbers and nothing as they are", () => {
  const body = { password: "a\u200bb", quantity: 2, gone: null, yes: true };
  expect(readableBody(body)).toEqual(body);
  expect(readableBody(undefined)).toEqual({});
});

it.each(["a\0b", "\ud800aa", "a\udc00"])("refuses %j, which cannot be kept", (text) => {
  expect(() => readableBody({ deep: [{ text }] })).toThrow(
    expect.objectContaining({ code: "invalid_input" }) as Error,
  );
});
