const PATH = "/tai-khoan/theo-doi";

/** Whether this device is logged in to an account, as far as script may know. */
function isLoggedIn(): boolean {
  return document.cookie.split("; ").includes("account_here=1");
}

/** Whether the account of this device follows a producer; `null` without an account, or when it can't be read. */
export async function isFollowedByAccount(handle: string): Promise<boolean | null> {
  if (!isLoggedIn()) {
    return null;
  }
  try {
    const answer = await fetch(PATH, { headers: { accept: "application/json" } });
    if (!answer.ok) {
      return null;
    }
    const { handles } = (await answer.json()) as { handles: string[] };
    return handles.includes(handle);
  } catch {
    return null;
  }
}

/** Follows a producer with the account of this device, or no longer. Throws when the market does not do it. */
export async function followByAccount(handle: string, followed: boolean): Promise<void> {
  const body = new FormData();
  body.set("handle", handle);
  body.set("followed", followed ? "1" : "0");
  const answer = await fetch(PATH, {
    method: "POST",
    body,
    headers: { accept: "application/json" },
  });
  if (!answer.ok) {
    throw new Error(`Following answered ${String(answer.status)}`);
  }
}
