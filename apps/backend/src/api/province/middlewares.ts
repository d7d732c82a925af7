import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { ReturnsFile } from "../admin/frame-returns/validators";
import { FrameFile, LONG_FILE } from "../admin/frame-sellers/validators";
import {
  ListOddReturns,
  ListReturns,
  RemindSellers,
  ReviewReturn,
} from "../admin/monthly-returns/validators";
import { ObservationsFile } from "../admin/official-statistics/validators";
import { ComputeRelease, ScheduleRelease } from "../admin/statistics-releases/validators";
import { ObservationInput } from "../../official-statistics/observation-input";
import { validateBody } from "../validate-body";
import { validateQuery } from "../validate-query";
import { EnterTarget } from "./reports/validators";
import { requireProvinceRight, requireProvinceScope } from "./require-province-scope";

export const provinceMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/province",
    middlewares: [
      // Nobody is turned away here, so that the refusal has the market's own form a line below.
      authenticate("province", "bearer", { allowUnauthenticated: true, requireMfa: true }),
      requireProvinceScope,
    ],
  },
  { matcher: "/province/returns*", middlewares: [requireProvinceRight("reports")] },
  { matcher: "/province/returns", methods: ["GET"], middlewares: [validateQuery(ListReturns)] },
  {
    matcher: "/province/returns/:month/reminders",
    methods: ["POST"],
    middlewares: [requireProvinceRight("remind"), validateBody(RemindSellers)],
  },
  {
    matcher: "/province/returns/:month/odd",
    methods: ["GET"],
    middlewares: [requireProvinceRight("figures")],
  },
  {
    matcher: "/province/returns/:month/reviews",
    methods: ["POST"],
    middlewares: [requireProvinceRight("compute"), validateBody(ReviewReturn)],
  },
  {
    matcher: "/province/frame-sellers",
    methods: ["GET"],
    middlewares: [requireProvinceRight("figures")],
  },
  {
    matcher: "/province/frame-sellers",
    bodyParser: LONG_FILE,
    methods: ["POST"],
    middlewares: [requireProvinceRight("compute"), validateBody(FrameFile)],
  },
  {
    matcher: "/province/frame-returns",
    bodyParser: LONG_FILE,
    methods: ["POST"],
    middlewares: [requireProvinceRight("compute"), validateBody(ReturnsFile)],
  },
  {
    matcher: "/province/official-statistics*",
    methods: ["POST"],
    middlewares: [requireProvinceRight("compute")],
  },
  {
    matcher: "/province/official-statistics",
    methods: ["POST"],
    middlewares: [validateBody(ObservationInput)],
  },
  {
    matcher: "/province/official-statistics/csv",
    methods: ["POST"],
    middlewares: [validateBody(ObservationsFile)],
  },
  { matcher: "/province/reports*", middlewares: [requireProvinceRight("reports")] },
  {
    matcher: "/province/reports/:period/target",
    methods: ["POST"],
    middlewares: [requireProvinceRight("target"), validateBody(EnterTarget)],
  },
  { matcher: "/province/releases*", middlewares: [requireProvinceRight("figures")] },
  {
    matcher: "/province/releases",
    methods: ["POST"],
    middlewares: [requireProvinceRight("compute"), validateBody(ComputeRelease)],
  },
  {
    matcher: "/province/releases/:id/check",
    methods: ["POST"],
    middlewares: [requireProvinceRight("release")],
  },
  {
    matcher: "/province/releases/:id/schedule",
    methods: ["POST"],
    middlewares: [requireProvinceRight("release"), validateBody(ScheduleRelease)],
  },
  {
    matcher: "/province/acts",
    methods: ["GET"],
    middlewares: [requireProvinceRight("log"), validateQuery(ListOddReturns)],
  },
];
