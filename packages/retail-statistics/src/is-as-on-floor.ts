/**
 * Whether other floors sold as much as this one, to within 1 % of it, as when one figure is typed twice
 * (METHOD.md, section 4). Both in đồng; nothing is as much as nothing.
 */
export function isAsOnFloor(other_floors_vnd: number, floor_vnd: number): boolean {
  return floor_vnd > 0 && 100 * Math.abs(other_floors_vnd - floor_vnd) <= floor_vnd;
}
