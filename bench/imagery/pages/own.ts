// Nadir's layer with its worker, which starts with it.

import { CogLayer } from "../../../src/map/CogLayer";
import { startPixelWorker } from "../../../src/workers/pixelWorker";
import { startImageryPage } from "./imageryPage";

startImageryPage((address) => {
  const pixels = startPixelWorker();
  return new CogLayer({
    ...{ pixels, picture: { files: { visual: address }, rendering: "true-colour" } },
    onTrouble: (sentence) => {
      if (sentence !== null) console.error(sentence);
    },
  });
});
