import type { Sheet } from "../../../engine/sheet";
import type { Definition } from "../../apiObject";

/** Excel.ShapeCollection. No sheet has a shape: what a file has of them is left out, with a warning. */
export const shapeCollection: Definition<{ sheet: Sheet }> = {
  methods: {
    getCount: () => 0,
  },
};
