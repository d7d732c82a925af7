const PRIVATE = /^\/(?:gio-hang|thanh-toan|don-hang|tai-khoan)(?:\/|$)/;

/** Whether an address below the market's root is a page of its visitor alone, which is never kept as it came. */
export function isPrivatePath(path: string): boolean {
  return PRIVATE.test(path);
}
