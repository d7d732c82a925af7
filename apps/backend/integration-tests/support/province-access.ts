import type { ProvinceRole } from "../../src/province-scope/province-rights";

const EVERYBODY: ProvinceRole[] = ["officer", "statistician", "releaser", "auditor"];
const FIGURES: ProvinceRole[] = ["statistician", "releaser", "auditor"];

/** Who may use each route of the province, written down apart from what the code says. */
export const PROVINCE_ACCESS: Record<string, ProvinceRole[]> = {
  "GET /province/me": EVERYBODY,
  "GET /province/returns": EVERYBODY,
  "POST /province/returns/:month/reminders": ["officer", "statistician"],
  "GET /province/returns/:month/odd": FIGURES,
  "POST /province/returns/:month/reviews": ["statistician"],
  "GET /province/frame-sellers": FIGURES,
  "POST /province/frame-sellers": ["statistician"],
  "POST /province/frame-returns": ["statistician"],
  "POST /province/official-statistics": ["statistician"],
  "POST /province/official-statistics/csv": ["statistician"],
  "GET /province/reports/:period": EVERYBODY,
  "GET /province/reports/:period/:format": EVERYBODY,
  "POST /province/reports/:period/target": ["officer", "statistician"],
  "GET /province/releases": FIGURES,
  "POST /province/releases": ["statistician"],
  "GET /province/releases/:id": FIGURES,
  "POST /province/releases/:id/check": ["releaser"],
  "POST /province/releases/:id/schedule": ["releaser"],
  "GET /province/acts": ["auditor"],
};
