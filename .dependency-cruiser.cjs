// Which folder may import which. The table itself is tools/imports/importTable.json, the same as in
// ARCHITECTURE.md (tools/imports/importTable.test.ts compares them); every rule here is made from it.

const MAY_IMPORT = require("./tools/imports/importTable.json");

/** Packages that live behind the fence of a few folders or files of src. */
const FENCES = [
  {
    packages: ["react", "react-dom"],
    places: [
      "ui/",
      "map/",
      "timeline/",
      "panels/",
      "i18n/",
      "App.tsx",
      "EmbedPage.tsx",
      "main.tsx",
    ],
  },
  { packages: ["leaflet", "react-leaflet", "geojson-vt", "supercluster"], places: ["map/"] },
  { packages: ["zustand"], places: ["state/"] },
  { packages: ["d3-dsv", "citeproc"], places: ["export/"] },
  { packages: ["fflate"], places: ["export/", "data/"] },
  { packages: ["workbox-precaching", "workbox-strategies"], places: ["offline/"] },
  { packages: ["lean-qr"], places: ["panels/"] },
];

const FOLDERS = Object.keys(MAY_IMPORT);
const COMPOSITION = ["^src/App.tsx$", "^src/EmbedPage.tsx$", "^src/main.tsx$"];
const SHEETS = "[.]css$";

const folderRules = FOLDERS.map((folder) => ({
  name: `${folder}-imports`,
  comment: `${folder} may import ${MAY_IMPORT[folder].join(", ") || "nothing of ours"}.`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: {
    path: "^(src|tools|e2e|bench)/",
    pathNot: [...[folder, ...MAY_IMPORT[folder]].map((each) => `^src/${each}/`), SHEETS],
  },
}));

const fenceRules = FENCES.map(({ packages, places }) => ({
  name: `fence-${packages[0]}`,
  comment: `${packages.join(", ")} only in ${places.join(", ")}.`,
  severity: "error",
  from: { path: "^src/", pathNot: places.map((place) => `^src/${place}`) },
  to: {
    path: packages.flatMap((name) => [
      `^${name}(/|$)`,
      `^node_modules/${name}/`,
      `^node_modules/@types/${name}/`,
    ]),
  },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    ...fenceRules,
    {
      name: "no-cycle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "flat-folders",
      comment: "src/room/file; only words have a folder for each language.",
      severity: "error",
      from: {},
      to: {
        path: "^src/",
        pathNot: [
          ...[...FOLDERS, "styles"].map((each) => `^src/${each}/[^/]+$`),
          "^src/i18n/(english|korean)/[^/]+$",
          "^src/[^/]+$",
        ],
      },
    },
    {
      name: "nobody-imports-the-composition",
      severity: "error",
      from: { pathNot: COMPOSITION },
      to: { path: COMPOSITION },
    },
    {
      name: "src-knows-no-tools",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tools|e2e|bench)/" },
    },
    {
      name: "src-runs-in-a-browser",
      severity: "error",
      from: { path: "^src/", pathNot: "[.](test|fixture)[.]tsx?$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-the-driver-knows-playwright",
      severity: "error",
      from: { path: ["^src/", "^e2e/"], pathNot: "^e2e/dashboard[A-Za-z]*[.]ts$" },
      to: { path: ["^node_modules/@playwright/", "^node_modules/@axe-core/"] },
    },
    {
      name: "everything-resolves",
      comment:
        "tools/basemap and bench have a package.json of their own, installed only to run them.",
      severity: "error",
      from: { pathNot: ["^tools/basemap/", "^bench/"] },
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    exclude: { path: "^bench/node_modules/" },
    tsConfig: { fileName: "tsconfig.json" },
    // Types too: a folder that knows another's types depends on it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
