/** Which order GHN's webhook is about. Nothing that it says beside is believed: it is only a reason to ask. */
export interface GhnNotice {
  tracking: string;
}

/** Null for what names no order. */
export function readGhnNotice(raw: string): GhnNotice | null {
  let read: unknown;
  try {
    read = JSON.parse(raw);
  } catch {
    return null;
  }
  const code =
    typeof read === "object" && read !== null && "OrderCode" in read ? read.OrderCode : null;
  return typeof code === "string" && /^[A-Z0-9]{4,30}$/.test(code) ? { tracking: code } : null;
}
