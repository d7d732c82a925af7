/** The version of the software that runs, as its environment says (`CODE_VERSION`), else "unversioned". */
export function codeVersion(): string {
  return process.env.CODE_VERSION || "unversioned";
}
