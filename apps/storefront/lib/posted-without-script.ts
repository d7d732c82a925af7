import { headers } from "next/headers";

/**
 * Whether the running server action was posted by a plain HTML form. Script sends the framework's
 * `Next-Action` header; a plain form can't.
 */
export async function postedWithoutScript(): Promise<boolean> {
  return !(await headers()).has("next-action");
}
