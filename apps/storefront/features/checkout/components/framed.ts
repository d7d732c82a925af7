/** What a field in a `FieldFrame` has, so that both hint and message are tied to it for a screen reader. */
export function framed(name: string, hint: string | undefined, problem: string | undefined) {
  const described = [hint === undefined ? "" : `${name}-goi-y`, problem ? `${name}-loi` : ""]
    .filter((id) => id !== "")
    .join(" ");
  return {
    id: name,
    name,
    "aria-invalid": problem !== undefined,
    "aria-describedby": described === "" ? undefined : described,
    className: `min-h-12 w-full rounded-lg border bg-paper px-3 py-2 ${problem ? "border-lantern" : "border-field"}`,
  };
}
