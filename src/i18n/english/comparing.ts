// Images compared on the map.

import { section } from "../section";

export const comparingWords = section("comparing", {
  label: "Imagery",
  more: "More",
  less: "Less",
  withMap: "Compare with the map",
  by: "Compare by",
  left: "left",
  right: "right",
  share: "How much of the right image shows",
  swap: "Swap sides",
  marks: "Marks",
  save: "Save picture",
  sideMap: "Map of the image on the right",
  edge: "Edge between the two images",
  edgeAt: (share: number) => `${share} % left image`,
  image: { alone: "Image", left: "Left image", right: "Right image" },
  side: { left: "Left", right: "Right" },
  close: {
    alone: "Close the image",
    left: "Close the left image",
    right: "Close the right image",
  },
  colours: {
    alone: "Colours",
    left: "Colours of the left image",
    right: "Colours of the right image",
  },
  again: "Try again",
  builtIn: "Built-in map",
  loading: "loading…",
  elsewhere: "This image lies elsewhere.",
  noPass: "The satellite did not pass here that day.",
  onPicture: { left: "Left: ", right: "Right: ", map: "map" },
});
