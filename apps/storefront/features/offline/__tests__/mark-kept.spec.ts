import { markKept } from "../mark-kept";

const facts = {
  keptAt: "2026-11-23T12:30:00.000Z",
  reason: "offline" as const,
  today: "2026-11-24",
};

const page = (inner: string) =>
  `<!DOCTYPE html><html lang="vi"><head><title>x</title></head><body class="flex"><script>x</script><a href="#noi-dung">Đến nội dung</a>${inner}</body></html>`;

describe("markKept", () => {
  it("says on top of the body when the page was kept, in Việt Nam's time", () => {
    const html = markKept(page("<header>Chợ</header>"), facts);
    expect(html).toMatch(
      /Đến nội dung<\/a><section [^>]*>.*19:30, 23\/11\/2026.*<\/section><header>/,
    );
    expect(html).toContain("Không có mạng");
    expect(markKept(page(""), { ...facts, reason: "slow" })).toContain("Mạng chậm");
  });

  it("hides exactly the stars whose last day is over, each day named once", () => {
    const stars = ["2026-11-23", "2026-11-24", "2026-11-23", "2027-01-01"]
      .map((day) => `<span data-star-until="${day}">OCOP 4 sao</span>`)
      .join("");
    expect(markKept(page(stars), facts)).toContain(
      '<style>[data-star-until="2026-11-23"]{display:none!important}</style>',
    );
  });

  it("adds no style where every star is in force", () => {
    const star = '<span data-star-until="2026-11-24">OCOP 3 sao</span>';
    expect(markKept(page(star), facts)).not.toContain("<style>");
  });
});
