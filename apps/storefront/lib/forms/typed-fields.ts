/**
 * What was typed into a form, by the names of its fields: of several of one name the last one. Files are left
 * out, and so are names with a dollar sign, which are React's own: put back into a form of another page, they
 * would name an action that is no longer there.
 */
export function typedFields(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]): [string, string][] =>
      typeof value === "string" && !name.startsWith("$") ? [[name, value]] : [],
    ),
  );
}
