"use server";

import { redirect, RedirectType } from "next/navigation";
import { forgetProvince } from "../province-cookie";

/** Logs out on this device and goes to the login page. */
export async function logOut(): Promise<void> {
  await forgetProvince();
  redirect("/tinh/dang-nhap", RedirectType.replace);
}
