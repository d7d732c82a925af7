import { PUBLIC_HOLIDAYS } from "./public-holidays";
import { restDays } from "./rest-days";
import { USUAL_WEEK } from "./working-week";

/** The usual week's days off besides its Sundays, YYYY-MM-DD: public holidays, made up for where due. */
export const USUAL_REST_DAYS = restDays(USUAL_WEEK, PUBLIC_HOLIDAYS);
