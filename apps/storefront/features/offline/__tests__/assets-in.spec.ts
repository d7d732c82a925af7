import { assetsIn } from "../assets-in";

describe("assetsIn", () => {
  it("finds what a page needs, each once, without scripts for old browsers", () => {
    const html = `
      <link rel="preload" href="/_next/static/media/be_vietnam_pro-s.p.076r4l~x.woff2" as="font"/>
      <link rel="stylesheet" href="/_next/static/chunks/2q2w31_1gy7qx.css"/>
      <script src="/_next/static/chunks/0cz1d0mv5g_q7.js" noModule=""></script>
      <script src="/_next/static/chunks/turbopack-2u1d.js" async=""></script>
      <script>self.__next_f.push([1,"[\\"/_next/static/chunks/turbopack-2u1d.js\\",\\"/anh/a-320.avif\\"]"])</script>`;
    expect(assetsIn(html)).toEqual([
      "/_next/static/media/be_vietnam_pro-s.p.076r4l~x.woff2",
      "/_next/static/chunks/turbopack-2u1d.js",
    ]);
  });

  it("finds the parts that a script loads later", () => {
    const script = 'e.v(t=>Promise.all(["static/chunks/3trv2khg.js"].map(t=>e.l(t))))';
    expect(assetsIn(script)).toEqual(["/_next/static/chunks/3trv2khg.js"]);
  });
});
