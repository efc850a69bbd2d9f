/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Of package.json; only in a build. */
  readonly NADIR_VERSION?: string;
}
