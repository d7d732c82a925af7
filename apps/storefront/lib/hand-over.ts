/**
 * Posts a form as a page of its own, to an address that the service worker answers without a line.
 * Leaves the page.
 */
export function handOver(path: string, fields: FormData): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = path;
  fields.forEach((value, name) => {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = typeof value === "string" ? value : "";
    form.append(field);
  });
  document.body.append(form);
  form.submit();
}
