/** Where a seller loads products from a file. */
export const IMPORTS = "/ban-hang/san-pham/nhap-tep";

/** `/ban-hang/san-pham/nhap-tep/<id>`: one file, before, while and after it is loaded. */
export function importPath(id: string): string {
  return `${IMPORTS}/${encodeURIComponent(id)}`;
}

/** Where a table and photos are posted to. */
export const SEND_TABLE = `${IMPORTS}/tep`;
export const SEND_PHOTOS = `${IMPORTS}/anh`;

/** Where all products can be had as a file. */
export function productFilePath(format: "csv" | "xlsx"): string {
  return `/ban-hang/san-pham/xuat-tep?dang=${format}`;
}
