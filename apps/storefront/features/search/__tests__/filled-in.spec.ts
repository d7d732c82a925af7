import { filledIn } from "../filled-in";

describe("filledIn", () => {
  it("leaves out what was left empty", () => {
    const form = new FormData();
    form.append("q", "mực");
    form.append("nhom", "");
    form.append("sao", "4");
    form.append("sao", "5");
    form.append("gia-tu", "  ");
    expect(decodeURIComponent(filledIn(form))).toBe("/tim-kiem?q=mực&sao=4&sao=5");
    expect(filledIn(new FormData())).toBe("/tim-kiem");
  });
});
