export const FILES_PATH = "/tinh/nap-tep";

/** The address of a template. */
export function templatePath(file: string): string {
  return `${FILES_PATH}/mau/${file}`;
}
