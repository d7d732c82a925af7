import { complaintPhotoPath } from "../complaint-photo-path";

it("names a photo below its complaint, whatever their ids are", () => {
  expect(complaintPhotoPath("compl_1", "ph/2")).toBe("/ban-hang/khieu-nai/compl_1/anh/ph%2F2");
});
