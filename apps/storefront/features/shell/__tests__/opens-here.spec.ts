import { opensHere, type Click } from "../opens-here";

const CLICK: Click = {
  defaultPrevented: false,
  button: 0,
  metaKey: false,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
};

describe("opensHere", () => {
  it("is so for a plain click, and for Enter, which comes as one", () => {
    expect(opensHere(CLICK)).toBe(true);
  });

  it.each(["metaKey", "ctrlKey", "shiftKey", "altKey", "defaultPrevented"] as const)(
    "is not so with %s",
    (name) => {
      expect(opensHere({ ...CLICK, [name]: true })).toBe(false);
    },
  );

  it.each([1, 2])("is not so for button %i", (button) => {
    expect(opensHere({ ...CLICK, button })).toBe(false);
  });
});
