import { typedFields } from "../typed-fields";

describe("what was typed into a form", () => {
  it("is its fields' texts, without files and without what React put in", () => {
    const form = new FormData();
    form.set("so", "12");
    form.set("trong", "");
    form.set("$ACTION_ID_40ab", "");
    form.set("$ACTION_REF_1", "x");
    form.set("tep", new File(["a"], "a.csv"));
    expect(typedFields(form)).toEqual({ so: "12", trong: "" });
  });
});
