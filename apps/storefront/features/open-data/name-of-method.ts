/** Where the method can be read by everybody, and what it comes to in Vietnamese. */
export const METHOD_PATH = "/open-data/method.md";
export const METHOD_IN_SHORT_PATH = "/open-data/phuong-phap.md";

/** What a copy of the method is called: by the version that its text gives. @throws Error when it gives none */
export function nameOfMethod(text: string): string {
  const [, word, version] = /^(Version|Bản) (\d+)\./m.exec(text) ?? [];
  if (version === undefined) throw new Error("The method does not say of which version it is");
  return `${word === "Version" ? "method" : "phuong-phap"}-v${version}.md`;
}
