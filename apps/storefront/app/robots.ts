import type { MetadataRoute } from "next";
import { publicUrl } from "@/lib/public-url";

/** The address is only known when the market runs, so this is no part of the build. */
export const dynamic = "force-dynamic";

/** Everything public may be read by machines; what belongs to one visitor may not. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/gio-hang",
        "/thanh-toan",
        "/don-hang/",
        "/d/",
        "/tai-khoan",
        "/ruou",
        "/ban-hang",
        "/tinh",
        "/api/",
        "/tim-kiem?",
      ],
    },
    sitemap: `${publicUrl()}/sitemap.xml`,
  };
}
