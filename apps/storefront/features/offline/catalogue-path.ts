const CATALOGUE = /^\/(?:$|(?:san-pham|nhom|xa|nha-san-xuat|chung-nhan)(?:\/|$))/;

/** Whether an address below the market's root is a page that is the same for every visitor and may be kept. */
export function isCataloguePath(path: string): boolean {
  return CATALOGUE.test(path);
}
