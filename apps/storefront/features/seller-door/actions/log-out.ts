"use server";

import { redirect, RedirectType } from "next/navigation";
import { forgetSeller } from "../seller-cookie";

/** Logs out on this device and goes to the login page, where what was typed and never sent is forgotten. */
export async function logOut(): Promise<void> {
  await forgetSeller();
  redirect("/ban-hang/dang-nhap?da-ra=1", RedirectType.replace);
}
