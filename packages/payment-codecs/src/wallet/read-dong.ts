const DONG = /^[1-9]\d{0,12}$/;

/** Whole đồng above 0, written without separators; undefined for any other text. */
export function readDong(text: string | undefined): number | undefined {
  return text !== undefined && DONG.test(text) ? Number(text) : undefined;
}
