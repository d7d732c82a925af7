import type { MetadataRoute } from "next";
import { basket } from "@/messages/vi/basket";
import { pocket } from "@/messages/vi/pocket";
import { site } from "@/messages/vi/site";
import { tracking } from "@/messages/vi/tracking";

/** Lets a phone put the market on its home screen, where it opens without a line too. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    start_url: "/",
    scope: "/",
    name: site.defaultTitle,
    short_name: site.name,
    description: site.description,
    lang: "vi",
    dir: "ltr",
    display: "standalone",
    background_color: "#faf8f3",
    theme_color: "#faf8f3",
    categories: ["shopping", "food"],
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icon-192.png", type: "image/png", sizes: "192x192" },
      { src: "/icon-512.png", type: "image/png", sizes: "512x512" },
      { src: "/icon-maskable-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
    ],
    shortcuts: [
      { name: basket.title, url: "/gio-hang" },
      { name: tracking.title, url: "/don-hang" },
      { name: pocket.title, url: "/cho-trong-tui" },
    ],
  };
}
