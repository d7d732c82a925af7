import { cookies } from "next/headers";

/** What stands for this visitor's word that she is of age; only the server reads it. */
export const AGE = "age_declaration";

/** What tells the backend that this visitor has declared her age; nothing where she has not. */
export async function ageHeaders(): Promise<Record<string, string>> {
  const declaration = (await cookies()).get(AGE)?.value;
  return declaration ? { "x-age-declaration": declaration } : {};
}
