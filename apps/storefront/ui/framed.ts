/** What a field in a `FieldFrame` has, so that both hint and message are tied to it for a screen reader. */
export function framed(name: string, hint: string | undefined, problem: string | undefined) {
  const described = [hint && `${name}-goi-y`, problem && `${name}-loi`].filter(Boolean).join(" ");
  return {
    id: name,
    name,
    "aria-invalid": problem !== undefined,
    "aria-describedby": described || undefined,
    className:
      "min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2 aria-invalid:border-lantern",
  };
}
