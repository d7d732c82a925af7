import { readAnswerNote, withAnswerNote } from "../answer-note";

it.each(["paid_back", "part_paid", "replaced", "refused", "changed"] as const)(
  "reads back its own note %s",
  (note) => {
    const { pathname, searchParams } = new URL(
      withAnswerNote("/ban-hang/khieu-nai?xem=tat-ca&trang=2", note),
      "http://door.test",
    );
    expect(pathname).toBe("/ban-hang/khieu-nai");
    expect(searchParams.get("xem")).toBe("tat-ca");
    expect(searchParams.get("trang")).toBe("2");
    expect(readAnswerNote(Object.fromEntries(searchParams))).toBe(note);
  },
);

it("tells only the last answer", () => {
  const once = withAnswerNote("/ban-hang/khieu-nai", "refused");
  expect(withAnswerNote(once, "changed")).toBe("/ban-hang/khieu-nai?vua=changed");
});

it.each([{}, { vua: "" }, { vua: "upheld" }, { vua: ["refused"] }])(
  "tells nothing of %j",
  (query) => {
    expect(readAnswerNote(query)).toBeNull();
  },
);
