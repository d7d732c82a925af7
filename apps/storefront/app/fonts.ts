import localFont from "next/font/local";

/**
 * Be Vietnam Pro in two subsets, so that a browser takes what a page needs. The Vietnamese subset comes
 * first in the font stack and holds only letters with Vietnamese marks and ₫; it brings no fallback of its
 * own, so that plain letters reach the Latin subset behind it.
 */
export const vietnamese = localFont({
  variable: "--font-vietnamese",
  display: "swap",
  adjustFontFallback: false,
  src: [
    {
      path: "../fonts/be-vietnam-pro-vietnamese-400.woff2",
      weight: "400",
    },
    {
      path: "../fonts/be-vietnam-pro-vietnamese-600.woff2",
      weight: "600",
    },
  ],
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
    },
  ],
});

export const latin = localFont({
  variable: "--font-latin",
  display: "swap",
  adjustFontFallback: false,
  src: [
    {
      path: "../fonts/be-vietnam-pro-latin-400.woff2",
      weight: "400",
    },
    {
      path: "../fonts/be-vietnam-pro-latin-600.woff2",
      weight: "600",
    },
  ],
});
