import { readTaken, takenPath } from "../remittance-paths";

describe("what became of a carrier's file", () => {
  it("stands in the address of the page after it", () => {
    const { searchParams } = new URL(takenPath({ added: 12, known: 0 }), "https://cho.example");
    expect(readTaken(Object.fromEntries(searchParams))).toEqual({ added: 12, known: 0 });
  });

  it.each([[{}], [{ moi: "1" }], [{ moi: "1", cu: "-1" }], [{ moi: ["1"], cu: "2" }]])(
    "is not read out of %j",
    (query) => {
      expect(readTaken(query)).toBeNull();
    },
  );
});
