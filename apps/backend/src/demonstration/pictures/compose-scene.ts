import { arrangeCloseUp, arrangeGift, arrangeHeap, arrangeHero } from "./arrange";
import type { Dressing } from "./dressing";
import { drawBay, drawHills, drawRoom } from "./draw-backdrop";
import { drawSurface } from "./draw-surface";
import { SUPPORTS, type SupportName } from "./draw-support";
import { groundOf } from "./grounds";
import { random } from "./random";
import type { Placement, Scene } from "./scene";

/** Picture `n` (1–4) of a product: hero, heap, close-up, or gift before its landscape. */
export function composeScene(
  handle: string,
  productSet: number,
  dressing: Dressing,
  n: number,
): Scene {
  if (n === 3) {
    const placements = arrangeCloseUp(dressing, `${handle} close-up`);
    return { back: drawSurface(dressing.support), placements, front: "" };
  }
  if (n === 4) {
    const back = dressing.backdrop === "bay" ? drawBay() : drawHills();
    return { back, placements: arrangeGift(dressing), front: "" };
  }
  const room = drawRoom(groundOf(productSet, random(handle)(), n));
  const placements = n === 1 ? arrangeHero(dressing) : arrangeHeap(dressing);
  return onSupport(room, placements, n === 1 ? dressing.support : second(dressing.support));
}

/** The heap stands on something else than the hero, unless the goods need what they lie on. */
function second(support: SupportName): SupportName {
  const others: Partial<Record<SupportName, SupportName>> = {
    board: "tray",
    plate: "board",
    tray: "cloth",
    leaf: "plate",
    cloth: "board",
    nest: "basket",
    basket: "tray",
  };
  return others[support] ?? support;
}

function onSupport(room: string, placements: readonly Placement[], name: SupportName): Scene {
  const support = SUPPORTS[name]();
  const place = (part: string) =>
    part === "" ? "" : `<g transform="translate(540 800)">${part}</g>`;
  return { back: room + place(support.back), placements, front: place(support.front) };
}
