/** Names of the fields that the backend did not take, from the details of its refusal. */
export function wrongFields(details: unknown): string[] {
  const fields: unknown =
    typeof details === "object" && details !== null && "fields" in details ? details.fields : null;
  return typeof fields === "object" && fields !== null ? Object.keys(fields) : [];
}
