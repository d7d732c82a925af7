export const FILES_PATH = "/tinh/nap-tep";

/** The province's list of sellers as a file. */
export const FRAME_PATH = "/tinh/danh-sach";

/** The address of a template. */
export function templatePath(file: string): string {
  return `${FILES_PATH}/mau/${file}`;
}
