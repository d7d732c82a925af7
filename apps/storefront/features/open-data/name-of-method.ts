/** Where the method can be read by everybody. */
export const METHOD_PATH = "/open-data/method.md";

/** What a copy of the method is called: by the version that its text gives. @throws Error when it gives none */
export function nameOfMethod(text: string): string {
  const [, version] = /^Version (\d+)\./m.exec(text) ?? [];
  if (version === undefined) throw new Error("The method does not say of which version it is");
  return `method-v${version}.md`;
}
